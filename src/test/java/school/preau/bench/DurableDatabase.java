package school.preau.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A new database that keeps what it has acknowledged as it does in a hospital: the H2 of the demonstration in a file, or a PostgreSQL that
 * waits for the disk, which those of the tests do not.
 */
record DurableDatabase(
        String name, String url, String user, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    /** What is measured on a database. */
    interface Measuring {
        void on(DurableDatabase database) throws Exception;
    }

    /** Measures on a new one of each kind, one after the other. */
    static void each(Measuring measuring) throws Exception {
        try (var database = h2()) {
            measuring.on(database);
        }
        try (var database = postgresql()) {
            measuring.on(database);
        }
    }

    static DurableDatabase h2() throws IOException {
        return new DurableDatabase("H2", h2Url(), "sa", null);
    }

    static DurableDatabase postgresql() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new DurableDatabase("PostgreSQL", database(server, "school"), "postgres", server);
    }

    /** The address of another new database of the same kind, for the bare commits. */
    String beside() throws IOException {
        return server == null ? h2Url() : database(server, "bare");
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static String h2Url() throws IOException {
        return "jdbc:h2:file:" + Files.createTempDirectory("preau-bench").resolve("preau")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private static String database(EmbeddedPostgres server, String name) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return server.getJdbcUrl("postgres", name);
    }
}
