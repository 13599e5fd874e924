package school.preau.sandbox;

import java.util.UUID;

/** One mark a learner made in a text. */
public record MarkId(UUID value) {}
