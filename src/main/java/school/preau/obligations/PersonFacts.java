package school.preau.obligations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import school.preau.catalog.CourseId;
import school.preau.certification.Holding;
import school.preau.people.Absence;

/** What is known of one person when their obligations are weighed. */
record PersonFacts(
        Map<String, Holding> holdings, List<Absence> absences, List<Exemption> exemptions, Set<CourseId> waiting) {}
