package school.preau.people;

import school.preau.platform.LocalText;

/** A profession of the hospital's list. It never grants a role. */
public record Profession(String id, LocalText name) {}
