package school.preau.sandbox;

import java.util.UUID;

/** One attempt of one person at one exercise. */
public record ExerciseAttemptId(UUID value) {}
