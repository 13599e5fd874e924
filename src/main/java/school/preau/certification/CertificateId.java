package school.preau.certification;

import java.util.UUID;

/** A certificate, for its holder; the public page knows it by another, random id. */
public record CertificateId(UUID value) {}
