package school.preau.assessment;

/** So many questions that carry a tag. */
public record DrawRule(String tag, int count) {}
