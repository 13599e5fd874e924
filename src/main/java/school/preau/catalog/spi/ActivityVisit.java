package school.preau.catalog.spi;

import school.preau.catalog.CourseVersion;
import school.preau.people.Learner;
import school.preau.platform.Language;

/** One visit of a learner to an activity: who, in which language, where in which course version, and the way back to the player. */
public interface ActivityVisit {

    Learner learner();

    Language language();

    /** The version the learner is enrolled in. */
    CourseVersion course();

    Activity activity();

    /** Takes the learner to the next place in the outline. */
    void goOn();

    /** Takes the learner to a lesson of the same course, at an anchor or at its beginning when the anchor is empty. */
    void openLesson(String lesson, String anchor);

    /** Lets the outline show the activity's new state. */
    void refreshOutline();

    /**
     * While an attempt is under way the player steps back: no outline, no bars of its own.
     *
     * @param immersed true while under way
     */
    void immerse(boolean immersed);
}
