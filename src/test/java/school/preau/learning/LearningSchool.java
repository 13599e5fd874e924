package school.preau.learning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.catalog.spi.ReviewCards;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;

/** The real services of this module over a database and a catalogue, for tests of the modules above. */
public final class LearningSchool {

    public final Learning learning;
    public final Studying studying;
    public final MicroReviews reviews;

    /** What there is to ask again. */
    public final List<ReviewCards> cards = new ArrayList<>();

    private final Completing completing;
    private final HospitalTime time;

    public LearningSchool(JdbcClient jdbc, CourseCatalog catalog, Identifiers identifiers, HospitalTime time) {
        this.time = time;
        var editions = new CatalogEditions(catalog);
        var enrolments = new Enrolments(jdbc);
        ApplicationEventPublisher deaf = event -> {};
        completing = new Completing(editions, enrolments, identifiers, deaf);
        learning = new Learning(editions, enrolments);
        reviews = new MicroReviews(editions, enrolments, new MemoryReviews(jdbc), cards, List.of(), time);
        studying = new Studying(
                editions,
                new Enrolling(editions, enrolments, identifiers, time),
                enrolments,
                new SelfChecks(jdbc),
                deaf,
                time);
    }

    /** Lets somebody be done with an activity now. */
    public void done(Learner learner, CourseVersion course, String activity) {
        completing.on(new ActivityCompleted(learner.id(), course, activity, time.now()));
    }
}
