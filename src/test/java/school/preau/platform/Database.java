package school.preau.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The two databases every SQL test runs on, once with each:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(Database.class)
 * class CyclesTest { CyclesTest(Database database) { jdbc = database.fresh(); } … }
 * }</pre>
 */
public enum Database {
    H2 {
        @Override
        public DataSource freshSource() {
            var source = new DriverManagerDataSource("jdbc:h2:mem:test" + NUMBER.incrementAndGet()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
            source.setUsername("sa");
            migrate(source);
            return source;
        }

        @Override
        public String emptyUrl() {
            return "jdbc:h2:mem:empty" + NUMBER.incrementAndGet()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public DataSource freshSource() {
            return Postgres.copyOfTemplate();
        }

        @Override
        public String emptyUrl() {
            return Postgres.emptyDatabase();
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A new database with every migration applied and no rows but those of the migrations. */
    public abstract DataSource freshSource();

    public JdbcClient fresh() {
        return JdbcClient.create(freshSource());
    }

    /** The address of a new database without any table, for an application that migrates it by itself. */
    public abstract String emptyUrl();

    /** Applies every migration, as the application does when it starts. */
    public static void migrate(DataSource source) {
        for (String module : modules()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    private static List<String> modules() {
        try {
            var folders = Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/V*__*.sql"))
                    .map(resource -> {
                        try {
                            return new File(resource.getURL().getPath())
                                    .getParentFile()
                                    .getName();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .filter(folder -> !folder.equals("__root"))
                    .sorted();
            return Stream.concat(Stream.of("__root"), folders).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Postgres {

        private static @Nullable EmbeddedPostgres server;

        static synchronized DataSource copyOfTemplate() {
            String name = "test" + NUMBER.incrementAndGet();
            execute("create database " + name + " template preau_template");
            return source(name);
        }

        static synchronized String emptyDatabase() {
            String name = "empty" + NUMBER.incrementAndGet();
            execute("create database " + name);
            return running().getJdbcUrl("postgres", name);
        }

        private static void execute(String statement) {
            JdbcClient.create(source("postgres")).sql(statement).update();
        }

        private static DataSource source(String database) {
            return new DriverManagerDataSource(running().getJdbcUrl("postgres", database));
        }

        private static EmbeddedPostgres running() {
            if (server == null) {
                server = start();
                execute("create database preau_template");
                migrate(source("preau_template"));
            }
            return server;
        }

        private static void stop(EmbeddedPostgres started) {
            try {
                started.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                var started = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                // After every application of the run has closed: one that has lost its database waits for it.
                SpringApplication.getShutdownHandlers().add(() -> stop(started));
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
