package school.preau.people.ui;

import school.preau.platform.PersonId;

/** The addresses of the administration's pages. */
final class AdministrationLinks {

    static final String PEOPLE = "admin/people";
    static final String UNITS = "admin/units";
    static final String AUDIT = "admin/audit";

    private AdministrationLinks() {}

    static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }
}
