package school.preau.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.learning.LearningLinks;
import school.preau.people.Learner;
import school.preau.platform.Language;

/**
 * One visit to an activity in the player.
 *
 * @param anchor where in a lesson to begin; empty for where the learner stopped
 */
record PlayerVisit(
        Around player, Learner learner, Language language, CourseVersion course, Activity activity, String anchor)
        implements ActivityVisit {

    /** What a visit asks of the page around it. */
    interface Around {

        void goTo(String address, QueryParameters query);

        void goOn();

        void refresh();

        void immerse(boolean immersed);
    }

    @Override
    public void goOn() {
        player.goOn();
    }

    @Override
    public void openLesson(String lesson, String at) {
        player.goTo(
                LearningLinks.activity(course.course(), lesson),
                at.isEmpty() ? QueryParameters.empty() : QueryParameters.of(LearningLinks.AT, at));
    }

    @Override
    public void refreshOutline() {
        player.refresh();
    }

    @Override
    public void immerse(boolean immersed) {
        player.immerse(immersed);
    }
}
