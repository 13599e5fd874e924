package school.preau.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.catalog.CourseId;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;

/**
 * Something worth a minute now: what a lesson the learner has done asks them to remember, another one each day.
 *
 * @param lesson the lesson it comes from
 * @param anchor the part of the lesson it stands in; may be empty
 */
public record Minute(LocalText words, CourseId course, Activity lesson, String anchor) {

    /** An activity the learner has done. */
    record Learned(CourseId course, Activity activity) {}

    /** The one for a day; empty while nothing was learned. */
    static Optional<Minute> on(LocalDate day, List<Learned> learned) {
        var all = new ArrayList<Minute>();
        for (Learned done : learned) {
            if (done.activity().content() instanceof Lesson lesson) {
                var french = toRemember(lesson.fr());
                var english = toRemember(lesson.en());
                for (int i = 0; i < Math.min(french.size(), english.size()); i++) {
                    all.add(new Minute(
                            new LocalText(
                                    french.get(i).block().plain(),
                                    english.get(i).block().plain()),
                            done.course(),
                            done.activity(),
                            french.get(i).anchor()));
                }
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.floorMod(day.toEpochDay(), all.size())));
    }

    private static List<Found> toRemember(LessonText text) {
        var found = new ArrayList<Found>();
        String anchor = "";
        for (LessonBlock block : text.blocks()) {
            if (block instanceof LessonBlock.Prose prose && !prose.anchor().isEmpty()) {
                anchor = prose.anchor();
            } else if (block instanceof LessonBlock.Callout callout
                    && callout.kind() == LessonBlock.Callout.Kind.REMEMBER) {
                found.add(new Found(callout, anchor));
            }
        }
        return found;
    }

    private record Found(LessonBlock.Callout block, String anchor) {}
}
