package school.preau.sandbox;

import java.util.UUID;

/** Identifies a comparison of two answers. */
public record ComparisonId(UUID value) {}
