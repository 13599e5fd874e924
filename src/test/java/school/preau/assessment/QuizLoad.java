package school.preau.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.PersonId;

/** Many learners at the sample quiz, each act in a transaction of its own as in the application: for measuring and for torture. */
public final class QuizLoad {

    private final Examination exam;
    private final TransactionTemplate transaction;

    public QuizLoad(DataSource database) {
        exam = new Examination(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** An attempt under way, whose answers can be timed. */
    public final class Sitting {

        private final Learner learner;
        private final OpenAttempt attempt;
        private final Random random = new Random(7);

        private Sitting(Learner learner, OpenAttempt attempt) {
            this.learner = learner;
            this.attempt = attempt;
        }

        /** Answers a question by chance. @return nanoseconds until it was stored for good */
        public long answer() {
            var drawn =
                    attempt.questions().get(random.nextInt(attempt.questions().size()));
            var given = new Arbitrary(random.nextLong()).given(drawn.question());
            long begin = System.nanoTime();
            var answered = transaction.execute(status -> exam.taking.answer(
                    learner,
                    attempt.id(),
                    attempt.epoch(),
                    drawn.question().id(),
                    given,
                    Optional.of(Certainty.QUITE)));
            long took = System.nanoTime() - begin;
            if (!(answered instanceof Answered.Receipt)) {
                throw new IllegalStateException("Not stored: " + answered);
            }
            return took;
        }
    }

    public Sitting begin(int learner) {
        var who = learner(learner);
        return new Sitting(who, open(who).orElseThrow());
    }

    private Optional<OpenAttempt> open(Learner who) {
        return Optional.ofNullable(
                        transaction.execute(status -> exam.taking.begin(who, SampleCourse.VERSION, SampleCourse.QUIZ)))
                .filter(Beginning.Open.class::isInstance)
                .map(beginning -> ((Beginning.Open) beginning).attempt());
    }

    private static Learner learner(int number) {
        return Acting.learner(new PersonId(new UUID(11, number)));
    }

    /**
     * Takes the quiz with one learner from where they are, with double clicks, second tabs and answers whose acknowledgement is lost.
     *
     * @param log hears every acknowledgement, once it was given
     */
    public void torture(int number, Consumer<String> log) {
        var who = learner(number);
        var random = new Random(number * 31L + System.nanoTime());
        var done = transaction.execute(
                status -> exam.results.history(who, SampleCourse.VERSION.course(), SampleCourse.QUIZ, 1));
        if (done != null && !done.isEmpty()) {
            return;
        }
        var opened = open(who);
        if (opened.isEmpty()) {
            return;
        }
        var attempt = opened.get();
        for (Drawn drawn : attempt.questions()) {
            for (Given given : List.of(
                    new Arbitrary(random.nextLong()).given(drawn.question()), Answers.right(drawn.question()))) {
                LockSupport.parkNanos(random.nextInt(40_000_000));
                if (random.nextInt(20) == 0) {
                    var stale = attempt;
                    attempt = open(who).orElseThrow();
                    var told = answer(who, stale, drawn, given);
                    log.accept((told instanceof Answered.TakenOver ? "TOLD " : "WROTE ")
                            + stale.id().value());
                }
                var answered = answer(who, attempt, drawn, given);
                boolean lost = random.nextInt(10) == 0;
                if (lost) {
                    // The acknowledgement never arrived: the same answer is sent again, and must not count twice.
                    answered = answer(who, attempt, drawn, given);
                }
                if (answered instanceof Answered.Receipt(int sequence, var at, String digest)) {
                    log.accept("ACK %s %s %d %s"
                            .formatted(
                                    attempt.id().value(), drawn.question().id().value(), sequence, digest));
                }
            }
        }
        var last = attempt;
        for (int times = 0; times < 2; times++) {
            transaction.execute(status -> exam.taking.handIn(who, last.id(), last.epoch()));
        }
        log.accept("DONE " + last.id().value());
    }

    private Answered answer(Learner who, OpenAttempt attempt, Drawn drawn, Given given) {
        return Objects.requireNonNull(transaction.execute(status -> exam.taking.answer(
                who, attempt.id(), attempt.epoch(), drawn.question().id(), given, Optional.empty())));
    }

    /** What a log claims and the database does not hold, and what it holds twice. */
    public Findings check(List<String> log) {
        var lost = new ArrayList<String>();
        int acknowledged = 0;
        int wrote = 0;
        int told = 0;
        for (String line : log) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "ACK" -> {
                    acknowledged++;
                    if (exam.jdbc
                                    .sql(
                                            "select count(*) from quiz_answer where attempt = ? and question = ? and sequence = ? and digest = ?")
                                    .params(UUID.fromString(words[1]), words[2], Integer.valueOf(words[3]), words[4])
                                    .query(Integer.class)
                                    .single()
                            != 1) {
                        lost.add(line);
                    }
                }
                case "WROTE" -> wrote++;
                case "TOLD" -> told++;
                default -> {}
            }
        }
        return new Findings(
                acknowledged,
                lost.size(),
                count("select count(*) from quiz_attempt where handed_in_at is not null"),
                count("select count(*) from quiz_grading") - count("select count(distinct attempt) from quiz_grading"),
                count("select count(*) from quiz_attempt a where handed_in_at is not null and not exists"
                        + " (select 1 from quiz_grading g where g.attempt = a.id)"),
                told,
                wrote);
    }

    private int count(String sql) {
        return exam.jdbc.sql(sql).query(Integer.class).single();
    }

    /**
     * @param lost acknowledged answers that are not there
     * @param twice gradings beyond the first of an attempt
     * @param ungraded attempts handed in without a grading
     * @param told stale tabs that were told
     * @param wrote stale tabs that could still write
     */
    public record Findings(int acknowledged, int lost, int handedIn, int twice, int ungraded, int told, int wrote) {}
}
