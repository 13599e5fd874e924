package school.preau.people.ui;

import org.springframework.stereotype.Component;
import school.preau.people.Granting;
import school.preau.people.Inviting;
import school.preau.people.People;
import school.preau.people.StaffDirectory;
import school.preau.people.Staffing;
import school.preau.platform.HospitalTime;

/** What the screens about people ask, in one hand. */
@Component
record Staff(
        People people,
        StaffDirectory directory,
        Staffing staffing,
        Granting granting,
        Inviting inviting,
        ActingAdministrator acting,
        HospitalTime time) {}
