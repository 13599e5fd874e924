package school.preau.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import school.preau.assessment.QuizLoad;
import school.preau.platform.Database;

/** An answer saved for good while 200 learners sit at a quiz, beside a bare commit of one row. */
final class AnswersBench implements Bench.Subject {

    private static final int LEARNERS = 200;
    private static final int ANSWERS = 12;
    private static final int THINK_MILLIS = 4_000;

    @Override
    public String title() {
        return "an answer saved, " + LEARNERS + " learners who think two seconds on average, beside a bare commit";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (var h2 = DurableDatabase.h2()) {
            measure(figures, h2);
        }
        try (var postgresql = DurableDatabase.postgresql()) {
            measure(figures, postgresql);
        }
    }

    private static void measure(Figures figures, DurableDatabase database) throws Exception {
        Database.migrate(new DriverManagerDataSource(database.url(), database.user(), ""));
        var bare = BareCommits.time(database.beside(), database.user(), 600);
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setMaximumPoolSize(10);
        try (var source = new HikariDataSource(config)) {
            var load = new QuizLoad(source);
            var sittings = new ArrayList<QuizLoad.Sitting>();
            for (int i = 0; i < LEARNERS; i++) {
                sittings.add(load.begin(i));
            }
            for (int i = 0; i < 200; i++) {
                sittings.get(i).answer();
            }
            List<Long> all = Collections.synchronizedList(new ArrayList<>());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < LEARNERS; i++) {
                    var sitting = sittings.get(i);
                    var random = new Random(i);
                    threads.submit(() -> {
                        for (int answer = 0; answer < ANSWERS; answer++) {
                            TimeUnit.MILLISECONDS.sleep(random.nextInt(THINK_MILLIS));
                            all.add(sitting.answer());
                        }
                        return null;
                    });
                }
            }
            if (all.size() < LEARNERS * ANSWERS) {
                throw new IllegalStateException("Only " + all.size() + " answers were stored");
            }
            var saved = Timings.of(all);
            figures.add(database.name() + ", a bare commit (control)", bare);
            figures.add(database.name() + ", an answer saved", saved);
            figures.ratio(
                    database.name() + ", an answer saved ÷ a bare commit, p50", saved.millis(.5), bare.millis(.5));
        }
    }
}
