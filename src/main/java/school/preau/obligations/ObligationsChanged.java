package school.preau.obligations;

import school.preau.platform.PersonId;

/** What is asked of somebody, by when, or whether they are exempt has changed. */
public record ObligationsChanged(PersonId person) {}
