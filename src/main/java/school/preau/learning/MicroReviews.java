package school.preau.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ProofNeeds;
import school.preau.catalog.spi.RefresherReadiness;
import school.preau.catalog.spi.ReviewCard;
import school.preau.catalog.spi.ReviewCards;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;

/**
 * A minute now and then, so that what was learned is still there when the certificate that rests on it ends. Cards come from courses one has
 * done. What has faded to 90 % comes first, the most faded first, then what was never asked, of which there is one minute's worth a day. A
 * card that would fade before the certificate ends is thus asked before it ends, and one that would not is left in peace.
 */
@Service
public class MicroReviews implements RefresherReadiness {

    static final int IN_A_MINUTE = 5;
    static final double WANTED = 0.90;

    /** The refresher shrinks when so many of the cards are safe, each answered on so many different days. */
    private static final double SHARE = 0.80;

    private static final int DAYS = 3;

    private final Editions editions;
    private final Enrolments enrolments;
    private final MemoryReviews reviews;
    private final List<ReviewCards> cards;
    private final List<ProofNeeds> proofs;
    private final HospitalTime time;

    MicroReviews(
            Editions editions,
            Enrolments enrolments,
            MemoryReviews reviews,
            List<ReviewCards> cards,
            List<ProofNeeds> proofs,
            HospitalTime time) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.reviews = reviews;
        this.cards = cards;
        this.proofs = proofs;
        this.time = time;
    }

    /**
     * How far one is with a course.
     *
     * @param course its title
     * @param until the day one aims at: the end of the certificate that rests on the course
     * @param safe cards that will be recalled then with at least 90 %
     * @param ready whether the next refresher asks only what must be asked
     */
    public record Outlook(LocalText course, LocalDate until, int cards, int safe, boolean ready) {}

    /** The cards worth a minute now, at most five; empty when nothing is. */
    @Transactional(readOnly = true)
    public List<ReviewCard> now(Learner me) {
        record Faded(ReviewCard card, double recall) {}
        LocalDate today = time.today();
        var faded = new ArrayList<Faded>();
        var fresh = new ArrayList<ReviewCard>();
        int answeredToday = 0;
        for (CourseVersion course : done(me.id())) {
            var last = reviews.of(me.id(), course.course());
            for (ReviewCard card : of(course.course())) {
                var before = remembered(card, last);
                if (before.isEmpty()) {
                    fresh.add(card);
                    continue;
                }
                long since = ChronoUnit.DAYS.between(before.get().on(), today);
                var memory = before.get().memory();
                answeredToday += since == 0 ? 1 : 0;
                if (since >= memory.interval(WANTED)) {
                    faded.add(new Faded(card, memory.recall(since)));
                }
            }
        }
        var due =
                faded.stream().sorted(Comparator.comparingDouble(Faded::recall)).map(Faded::card);
        return Stream.concat(due, fresh.stream().limit(Math.max(0, IN_A_MINUTE - answeredToday)))
                .limit(IN_A_MINUTE)
                .toList();
    }

    /** When the next card is due; empty when there is no card at all, or one is due now. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(Learner me) {
        return done(me.id()).stream()
                .flatMap(course -> {
                    var last = reviews.of(me.id(), course.course());
                    return of(course.course()).stream().flatMap(card -> remembered(card, last).stream());
                })
                .map(last -> last.on().plusDays(last.memory().interval(WANTED)))
                .min(Comparator.naturalOrder())
                .map(day -> day.isAfter(time.today()) ? day : time.today().plusDays(1));
    }

    /** Keeps how an answer went. */
    @Transactional
    public void answered(Learner me, ReviewCard card, Memory.Rating rating) {
        LocalDate today = time.today();
        var before = remembered(card, reviews.of(me.id(), card.course()));
        Memory memory = before.map(last -> last.memory().after((int) ChronoUnit.DAYS.between(last.on(), today), rating))
                .orElseGet(() -> Memory.first(rating));
        reviews.add(me.id(), card, rating, memory, today, time.now());
    }

    /** How far one is with each course one has done that has cards. */
    @Transactional(readOnly = true)
    public List<Outlook> outlook(Learner me) {
        return done(me.id()).stream()
                .map(course -> outlook(me.id(), course))
                .filter(outlook -> outlook.cards() > 0)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean ready(PersonId person, CourseId course) {
        return done(person).stream()
                .filter(version -> version.course().equals(course))
                .anyMatch(version -> outlook(person, version).ready());
    }

    private Outlook outlook(PersonId person, CourseVersion course) {
        var last = reviews.of(person, course.course());
        LocalDate until = until(person, course);
        var all = of(course.course());
        int safe = 0;
        int settled = 0;
        for (ReviewCard card : all) {
            var before = remembered(card, last);
            if (before.filter(one -> safe(one, until)).isPresent()) {
                safe++;
                settled += before.get().days() >= DAYS ? 1 : 0;
            }
        }
        boolean ready = !all.isEmpty() && settled >= SHARE * all.size();
        LocalText title = editions.of(course)
                .map(Course::title)
                .orElseGet(() -> LocalText.same(course.course().value()));
        return new Outlook(title, until, all.size(), safe, ready);
    }

    private static boolean safe(MemoryReviews.Last last, LocalDate until) {
        return last.memory().recall(ChronoUnit.DAYS.between(last.on(), until)) >= WANTED;
    }

    private static Optional<MemoryReviews.Last> remembered(ReviewCard card, Map<String, MemoryReviews.Last> last) {
        return Optional.<MemoryReviews.Last>ofNullable(last.get(card.id()))
                .filter(one -> one.version().equals(card.version()));
    }

    private List<ReviewCard> of(CourseId course) {
        return cards.stream().flatMap(source -> source.of(course).stream()).toList();
    }

    /** The last completed version of each course. */
    private List<CourseVersion> done(PersonId person) {
        var latest = new LinkedHashMap<CourseId, Enrolment>();
        for (Enrolment enrolment : enrolments.of(person)) {
            if (enrolment.completed() != null) {
                latest.merge(
                        enrolment.course().course(),
                        enrolment,
                        (one, other) -> one.began().isBefore(other.began()) ? other : one);
            }
        }
        return latest.values().stream().map(Enrolment::course).toList();
    }

    /** The end of what rests on a course; in a year where nothing does. */
    private LocalDate until(PersonId person, CourseVersion course) {
        LocalDate today = time.today();
        return proofs.stream()
                .flatMap(need -> need.lastDay(person, course).stream())
                .filter(day -> day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today.plusYears(1));
    }
}
