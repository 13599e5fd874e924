package school.preau.learning;

import java.util.UUID;

/** One person's way through one version of a course. */
public record EnrolmentId(UUID value) {}
