package school.preau.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.preau.catalog.CourseId;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;

class MinuteTest {

    private static final CourseId AVEC = new CourseId("avec");
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);

    @Test
    void what_was_learned_comes_back_another_thing_each_day() {
        var learned = List.of(learned("a", "Relire."), learned("b", "Vérifier."));

        var monday = Minute.on(MONDAY, learned).orElseThrow();
        var tuesday = Minute.on(MONDAY.plusDays(1), learned).orElseThrow();

        assertThat(monday).isNotEqualTo(tuesday);
        assertThat(Minute.on(MONDAY.plusDays(2), learned)).contains(monday);
    }

    @Test
    void it_leads_to_the_part_of_the_lesson_it_stands_in() {
        var minute = Minute.on(MONDAY, List.of(learned("a", "Relire."))).orElseThrow();

        assertThat(minute.words()).isEqualTo(new LocalText("Relire.", "Relire. (en)"));
        assertThat(minute.anchor()).isEqualTo("a");
    }

    @Test
    void nothing_learned_leaves_the_minute_out() {
        assertThat(Minute.on(MONDAY, List.of())).isEmpty();
    }

    private static Minute.Learned learned(String id, String words) {
        return new Minute.Learned(
                AVEC,
                new Activity(
                        id, "lesson", LocalText.same(id), 4, new Lesson(text(id, words), text(id, words + " (en)"))));
    }

    private static LessonText text(String anchor, String words) {
        return new LessonText(
                anchor,
                List.of(
                        new LessonBlock.Prose(0, "<h2>x</h2>", anchor, "x"),
                        new LessonBlock.Callout(1, LessonBlock.Callout.Kind.REMEMBER, "<p>x</p>", words)),
                List.of(),
                List.of());
    }
}
