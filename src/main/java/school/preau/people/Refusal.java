package school.preau.people;

import java.util.Locale;

/** Why an act was not done. Each has its sentence: what happened and what to do. */
public enum Refusal {
    STAFF_NUMBER_SHAPE,
    STAFF_NUMBER_TAKEN,
    NAME_MISSING,
    EMAIL_SHAPE,
    EMAIL_TAKEN,
    DATES_REVERSED,
    UNIT_MISSING,
    PROFESSION_MISSING,
    CHANGED_MEANWHILE,
    LAST_ADMINISTRATOR,
    FOR_ONESELF,
    GRANTED_ALREADY,
    PERSON_LEFT,
    UNIT_NAME_MISSING,
    UNIT_NAME_TAKEN,
    UNIT_LEVEL,
    LINK_OVER,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_NAMES_YOU,
    PASSWORD_COMMON;

    /** The key of its translation. */
    public String key() {
        return "people.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
