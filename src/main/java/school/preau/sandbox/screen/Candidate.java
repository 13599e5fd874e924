package school.preau.sandbox.screen;

/**
 * What a detector believes, before the opened case and the reserved ranges are considered.
 *
 * @param start index into the normalised text
 * @param end exclusive
 * @param reserved whether it lies in a range no real person can have
 */
record Candidate(ScreenKind kind, int start, int end, Verdict verdict, boolean reserved) {}
