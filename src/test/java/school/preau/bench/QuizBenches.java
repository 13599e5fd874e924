package school.preau.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import school.preau.assessment.GradedAttempts;
import school.preau.assessment.Regrade;
import school.preau.platform.Database;

/** What item statistics and regrades cost when very many attempts are there. */
final class QuizBenches {

    private static final int ANSWERS = 100_000;
    private static final int QUESTIONS = 6;
    private static final int REGRADED = 10_000;

    private QuizBenches() {}

    /** Statistics of 100,000 answers. */
    static final class Statistics implements Bench.Subject {

        @Override
        public String title() {
            return "item statistics of 100,000 answers: summed anew, and one attempt added";
        }

        @Override
        public void measure(Figures figures) throws Exception {
            for (Database database : Database.values()) {
                try (var connection = database.freshSource().getConnection()) {
                    var attempts = new GradedAttempts(new SingleConnectionDataSource(connection, true));
                    int answers = attempts.fill(ANSWERS / QUESTIONS);
                    double anew = millis(attempts::recompute);
                    var added = new ArrayList<Long>();
                    for (int i = 0; i < 300; i++) {
                        long begin = System.nanoTime();
                        attempts.addOne();
                        added.add(System.nanoTime() - begin);
                    }
                    double one = Timings.of(added.subList(100, 300)).millis(.5);
                    String of = database + ", " + answers + " answers: ";
                    figures.add(of + "summed anew (control)", anew, "ms");
                    figures.add(of + "one attempt of six questions added", one, "ms");
                    figures.ratio(of + "adding one ÷ summing anew", one, anew);
                    figures.add(of + "all questions and one looked at closely", millis(attempts::read), "ms");
                }
            }
        }
    }

    /** A regrade of 10,000 attempts. */
    static final class Regrades implements Bench.Subject {

        @Override
        public String title() {
            return "a regrade of 10,000 attempts: tried, and carried out";
        }

        @Override
        public void measure(Figures figures) throws Exception {
            for (Database database : Database.values()) {
                var counting = new CountingSource();
                try (var connection = database.freshSource().getConnection()) {
                    var attempts =
                            new GradedAttempts(counting.around(new SingleConnectionDataSource(connection, true)));
                    attempts.fill(REGRADED);
                    String of = database + ", " + REGRADED + " attempts: ";
                    counting.taken();
                    var id = new ArrayList<Regrade.Id>();
                    figures.add(of + "tried", millis(() -> id.add(attempts.tryOut())), "ms");
                    figures.add(of + "tried, statements", counting.taken(), "");
                    var regraded = new ArrayList<Integer>();
                    figures.add(of + "carried out", millis(() -> regraded.add(attempts.commit(id.getFirst()))), "ms");
                    figures.add(of + "carried out, statements", counting.taken(), "");
                    figures.add(of + "graded anew", List.copyOf(regraded).getFirst(), "");
                }
            }
        }
    }

    private static double millis(Runnable what) {
        long begin = System.nanoTime();
        what.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
