package school.preau.catalog.spi;

import school.preau.platform.PersonId;

/** Somebody began or ceased to wait for a trainer's decision. */
public record DecisionAwaited(PersonId person) {}
