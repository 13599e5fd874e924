package school.preau.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.learning.Lessons.AVEC;
import static school.preau.learning.Lessons.AVEC_1;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ProofNeeds;
import school.preau.catalog.spi.ReviewCard;
import school.preau.catalog.spi.ReviewCards;
import school.preau.learning.Memory.Rating;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

@ParameterizedClass
@EnumSource(Database.class)
class MicroReviewsTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));
    private static final Learner THEO = Acting.learner(new PersonId(new UUID(1, 3)));
    private static final LocalDate DONE = LocalDate.of(2027, 2, 9);
    private static final LocalDate ENDS = DONE.plusYears(1);

    private final Enrolments enrolments;
    private final MemoryReviews kept;
    private String version = "1";
    private int cards = 7;

    MicroReviewsTest(Database database) {
        JdbcClient jdbc = database.fresh();
        enrolments = new Enrolments(jdbc);
        kept = new MemoryReviews(jdbc);
        var id = new EnrolmentId(new UUID(7, 7));
        var at = DONE.atTime(9, 0).toInstant(ZoneOffset.UTC);
        enrolments.add(new Enrolment(id, INES.id(), AVEC_1, at, null));
        enrolments.complete(id, at);
    }

    @Test
    void a_minute_holds_five_cards_and_there_is_one_minute_of_new_ones_a_day() {
        var first = on(DONE).now(INES);
        assertThat(first).extracting(ReviewCard::id).containsExactly("c1", "c2", "c3", "c4", "c5");

        first.subList(0, 3).forEach(card -> on(DONE).answered(INES, card, Rating.GOOD));
        assertThat(on(DONE).now(INES)).extracting(ReviewCard::id).containsExactly("c4", "c5");

        first.subList(3, 5).forEach(card -> on(DONE).answered(INES, card, Rating.GOOD));
        assertThat(on(DONE).now(INES)).isEmpty();
        assertThat(on(DONE.plusDays(1)).now(INES)).extracting(ReviewCard::id).containsExactly("c6", "c7");
    }

    @Test
    void what_has_faded_most_comes_first_and_what_has_not_is_left_in_peace() {
        answer("c1", Rating.GOOD, DONE);
        answer("c2", Rating.AGAIN, DONE);
        answer("c3", Rating.EASY, DONE);
        cards = 3;

        assertThat(on(DONE.plusDays(3)).now(INES)).extracting(ReviewCard::id).containsExactly("c2", "c1");
        assertThat(on(DONE).next(INES)).contains(DONE.plusDays(1));
    }

    @Test
    void whoever_has_done_no_course_has_no_card() {
        assertThat(on(DONE).now(THEO)).isEmpty();
        assertThat(on(DONE).next(THEO)).isEmpty();
    }

    @Test
    void a_card_that_was_changed_starts_anew() {
        cards = 1;
        answer("c1", Rating.EASY, DONE);
        assertThat(on(DONE.plusDays(1)).now(INES)).isEmpty();

        version = "2";

        assertThat(on(DONE.plusDays(1)).now(INES))
                .extracting(ReviewCard::version)
                .containsExactly("2".repeat(64));
    }

    @Test
    void one_is_ready_when_four_of_five_cards_will_be_known_on_the_last_day_and_were_answered_on_three_days() {
        cards = 5;
        for (String card : List.of("c1", "c2", "c3")) {
            answerOnThreeDays(card);
        }
        assertThat(on(ENDS.minusDays(30)).ready(INES.id(), AVEC)).isFalse();

        answerOnThreeDays("c4");

        assertThat(on(ENDS.minusDays(30)).ready(INES.id(), AVEC)).isTrue();
        assertThat(on(ENDS.minusDays(30)).ready(THEO.id(), AVEC)).isFalse();
    }

    @Test
    void one_sees_how_many_cards_will_be_known_on_the_last_day() {
        cards = 5;
        answerOnThreeDays("c1");
        answer("c2", Rating.GOOD, DONE);

        assertThat(on(ENDS.minusDays(30)).outlook(INES)).singleElement().satisfies(outlook -> {
            assertThat(outlook.course().en()).isEqualTo("A.V.E.C.: verify before you sign");
            assertThat(outlook.until()).isEqualTo(ENDS);
            assertThat(outlook.safe()).isEqualTo(1);
            assertThat(outlook.cards()).isEqualTo(5);
            assertThat(outlook.ready()).isFalse();
        });
        assertThat(on(DONE).outlook(THEO)).isEmpty();
    }

    @Test
    void many_answers_on_two_days_are_not_enough() {
        cards = 1;
        for (LocalDate day : List.of(DONE, ENDS.minusDays(40))) {
            answer("c1", Rating.EASY, day);
            answer("c1", Rating.EASY, day);
        }

        assertThat(on(ENDS.minusDays(30)).ready(INES.id(), AVEC)).isFalse();
    }

    @Test
    void each_day_stands_in_ones_own_data_and_goes_after_three_years() {
        answer("c1", Rating.GOOD, DONE);
        answer("c2", Rating.GOOD, DONE);
        answer("c1", Rating.GOOD, DONE.plusDays(3));
        var recorded = new RecordedReviews(kept, time(DONE));

        assertThat(recorded.about(INES.id(), 10))
                .extracting(entry -> entry.what().parameters())
                .containsExactly(List.of(1), List.of(2));
        assertThat(recorded.due(DONE.plusYears(3))).isZero();
        assertThat(recorded.forget(DONE.plusYears(3).plusDays(1))).isEqualTo(2);
    }

    private void answerOnThreeDays(String card) {
        for (LocalDate day : List.of(DONE, DONE.plusDays(30), ENDS.minusDays(60))) {
            answer(card, Rating.EASY, day);
        }
    }

    private void answer(String card, Rating rating, LocalDate day) {
        on(day).answered(INES, new ReviewCard(AVEC, card, digest()), rating);
    }

    private String digest() {
        return version.repeat(64);
    }

    private MicroReviews on(LocalDate day) {
        ReviewCards source = new ReviewCards() {
            @Override
            public List<ReviewCard> of(CourseId course) {
                return IntStream.rangeClosed(1, cards)
                        .mapToObj(i -> new ReviewCard(course, "c" + i, digest()))
                        .toList();
            }

            @Override
            public Component show(ReviewCard card, Language language, SerializableConsumer<Boolean> answered) {
                return new Div();
            }
        };
        ProofNeeds proof = (person, course) -> Optional.of(ENDS);
        return new MicroReviews(new Lessons(), enrolments, kept, List.of(source), List.of(proof), time(day));
    }

    /** Each call a little later on that day, so that two answers are never at one instant. */
    private HospitalTime time(LocalDate day) {
        var instant = day.atTime(9, 0).toInstant(ZoneOffset.UTC).plusSeconds(++calls);
        var settings =
                new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        return new HospitalTime(Clock.fixed(instant, ZoneOffset.UTC), settings);
    }

    private int calls;
}
