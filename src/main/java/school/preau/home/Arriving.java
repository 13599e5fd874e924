package school.preau.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ActivityState;
import school.preau.certification.Certifications;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.Holding;
import school.preau.learning.CourseDone;
import school.preau.learning.Learning;
import school.preau.learning.MicroReviews;
import school.preau.obligations.Obligation;
import school.preau.obligations.Obligations;
import school.preau.obligations.RequirementState;
import school.preau.people.Learner;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;

/** Puts together what a learner finds on arriving. */
@Service
public class Arriving {

    /** What is still to be done by the person themselves. */
    private static final Set<RequirementState> TO_DO =
            Set.of(RequirementState.OVERDUE, RequirementState.DUE, RequirementState.RENEWING, RequirementState.WAITING);

    private final Learning learning;
    private final Obligations obligations;
    private final Certifications certifications;
    private final CurrentProgramme programme;
    private final CourseCatalog catalog;
    private final MicroReviews reviews;
    private final HospitalTime time;

    Arriving(
            Learning learning,
            Obligations obligations,
            Certifications certifications,
            CurrentProgramme programme,
            CourseCatalog catalog,
            MicroReviews reviews,
            HospitalTime time) {
        this.learning = learning;
        this.obligations = obligations;
        this.certifications = certifications;
        this.programme = programme;
        this.catalog = catalog;
        this.reviews = reviews;
        this.time = time;
    }

    /** @param person the learner's own entry */
    @Transactional(readOnly = true)
    public Arrival of(Learner me, Person person) {
        var asked = obligations.of(me.id());
        var toDo = asked.stream()
                .filter(obligation -> TO_DO.contains(obligation.state()))
                .sorted(Comparator.comparing(Arriving::pressing).thenComparing(Obligation::due))
                .toList();
        var holdings = certifications.statusOf(me.id());
        var inProgress = learning.inProgress(me).stream().findFirst();
        return new Arrival(
                person,
                holdings.isEmpty() && !learning.hasBegun(me),
                obligations.leave(me.id()),
                inProgress,
                toDo,
                inProgress.isPresent() ? Optional.empty() : next(me, toDo),
                held(holdings),
                Minute.on(time.today(), learned(me)),
                reviews.now(me).size());
    }

    /** Every lesson the learner has done, in the version they did it, in a stable order. */
    private List<Minute.Learned> learned(Learner me) {
        return learning.of(me).values().stream()
                .sorted(Comparator.comparing(
                        progress -> progress.version().course().value()))
                .flatMap(progress -> catalog.course(progress.version()).stream()
                        .flatMap(course -> course.outline().stream()
                                .filter(activity -> progress.of(activity.id()) == ActivityState.DONE)
                                .map(activity -> new Minute.Learned(course.id(), activity))))
                .toList();
    }

    private static int pressing(Obligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE -> 0;
            case DUE, RENEWING -> 1;
            case WAITING -> 2;
            case HELD, EXEMPT, ON_LEAVE -> 3;
        };
    }

    /** The first course, in the order of what presses, that was not yet done for it. */
    private Optional<Course> next(Learner me, List<Obligation> toDo) {
        Set<CourseId> done = learning.completed(me).stream()
                .map(CourseDone::course)
                .map(course -> course.id())
                .collect(Collectors.toSet());
        return toDo.stream()
                .filter(obligation -> obligation.state() != RequirementState.WAITING)
                .flatMap(obligation -> obligation.definition().courses().stream()
                        .filter(course -> obligation.state() == RequirementState.RENEWING || !done.contains(course)))
                .flatMap(course -> catalog.course(course).stream())
                .findFirst();
    }

    private List<Held> held(Map<String, Holding> holdings) {
        var now = programme.now();
        return holdings.values().stream()
                .filter(holding -> holding.holdsOn(time.today()))
                .flatMap(holding -> now.certification(holding.certification()).stream()
                        .map(definition -> held(holding, definition)))
                .sorted(Comparator.comparing(Held::until))
                .toList();
    }

    private static Held held(Holding holding, CertificationDefinition definition) {
        return new Held(
                definition.shortTitle(),
                holding.from(),
                holding.until(),
                holding.until().minusDays(definition.renewalWindowDays()));
    }
}
