package school.preau.catalog.spi;

import school.preau.catalog.CourseId;
import school.preau.platform.PersonId;

/** Declared as a bean by the module that knows what somebody remembers: whether a renewal may ask only what must be asked. */
public interface RefresherReadiness {

    boolean ready(PersonId person, CourseId course);
}
