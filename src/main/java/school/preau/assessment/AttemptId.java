package school.preau.assessment;

import java.util.UUID;

/** One attempt of one person at one quiz. */
public record AttemptId(UUID value) {}
