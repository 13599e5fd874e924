package school.preau.learning.ui;

import java.util.Optional;
import school.preau.catalog.spi.Activity;
import school.preau.learning.LearningLinks;
import school.preau.learning.Study;

/**
 * Where “next” leads: to the next activity, after the last one to what was left out, and home when nothing is.
 *
 * @param activity empty when it leads home
 */
record WayOn(Optional<Activity> activity, String address) {

    static WayOn from(Study study, Activity here) {
        var next = study.after(here)
                .or(() -> study.course().outline().stream()
                        .filter(activity -> !study.done(activity) && !activity.equals(here))
                        .findFirst());
        return new WayOn(
                next,
                next.map(activity -> LearningLinks.activity(study.course().id(), activity.id()))
                        .orElse(""));
    }
}
