package school.preau.people;

import school.preau.platform.PersonId;

/** Somebody joined, left, changed position, name, state, absence or grant: whoever keeps facts derived from these looks again. */
public record PersonChanged(PersonId person) {}
