package school.preau.certification;

import school.preau.platform.PersonId;

/** A certificate does not count any longer, from now on. */
public record CertificateRevoked(PersonId person, String certification) {}
