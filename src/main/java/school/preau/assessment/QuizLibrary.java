package school.preau.assessment;

import java.util.Optional;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;

/** Where quizzes are read from, of the current course versions and of older ones that somebody still follows. */
interface QuizLibrary {

    /** @throws IllegalStateException when the version has no such quiz, which a published version never does */
    Quiz quiz(CourseVersion course, String activity);

    /** The quiz of the current version of a course; empty when there is none any longer. */
    Optional<Quiz> current(CourseId course, String activity);
}
