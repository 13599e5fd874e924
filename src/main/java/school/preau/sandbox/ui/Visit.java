package school.preau.sandbox.ui;

import java.util.Optional;
import school.preau.people.Learner;
import school.preau.platform.Language;
import school.preau.sandbox.CourseActivity;
import school.preau.sandbox.ExerciseVersion;

/**
 * One visit to an exercise, in a course or in Practise.
 *
 * @param way what the page around it does
 */
record Visit(Learner me, Language language, ExerciseVersion exercise, Optional<CourseActivity> course, Way way) {

    /** The page around an exercise. */
    interface Way {

        /** An attempt is under way, or no longer. */
        void underWay(boolean working);

        /** Something was handed in. */
        void handedIn();

        /** On to what follows; empty where nothing does. */
        Optional<Runnable> onward();
    }
}
