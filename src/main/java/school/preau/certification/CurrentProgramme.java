package school.preau.certification;

import java.util.Optional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Programme;
import school.preau.platform.LocalText;

/** The programme as it stands now, and the titles of courses: all that this module and those above it ask of the catalogue. */
public interface CurrentProgramme {

    Programme now();

    /** The title of a course in a version; its id when the version is not to be found. */
    LocalText titleOf(CourseVersion course);

    /** The title of the current version of a course; its id when there is none. */
    LocalText titleOf(CourseId course);

    /** The title of what was done: of a course, or of one of its activities with its course. */
    default LocalText titleOf(RequirementFact fact) {
        var course = titleOf(fact.course());
        if (fact.activity().isEmpty()) {
            return course;
        }
        var activity = titleOf(fact.course(), fact.activity());
        return new LocalText(activity.fr() + ", " + course.fr(), activity.en() + ", " + course.en());
    }

    /** The title of an activity of a course in a version; its id when it is not to be found. */
    LocalText titleOf(CourseVersion course, String activity);

    /** What a certification is called; its id when the programme does not name it any longer: certificates outlive it. */
    default LocalText titleOf(String certification) {
        return now().certification(certification)
                .map(CertificationDefinition::title)
                .orElseGet(() -> LocalText.same(certification));
    }

    /** The current version of a course; empty when there is none. */
    Optional<CourseVersion> currentVersion(CourseId course);
}
