package school.preau.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import school.preau.assessment.QuizLoad;

/** A school that is going to be killed: takes quizzes with many learners at once and says what it has acknowledged. */
final class TortureChild {

    static final int LEARNERS = 200;

    private TortureChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        var config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setMaximumPoolSize(8);
        try (var source = new HikariDataSource(config);
                var threads = Executors.newFixedThreadPool(8)) {
            var load = new QuizLoad(source);
            for (int i = 0; i < LEARNERS; i++) {
                int learner = i;
                threads.execute(() -> load.torture(learner, line -> {
                    synchronized (System.out) {
                        System.out.println(line);
                        System.out.flush();
                    }
                }));
            }
            threads.shutdown();
            threads.awaitTermination(5, TimeUnit.MINUTES);
        }
        System.out.println("END");
    }
}
