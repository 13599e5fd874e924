package school.preau.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;

/** The least that saving can cost: one row the size of an answer, inserted and committed over JDBC. */
final class BareCommits {

    private static final String ANSWER = "{\"choice\":\"%s\"}".formatted("x".repeat(40));

    private BareCommits() {}

    static Timings time(String url, String user, int times) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, "")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create table bare (id uuid primary key, place int, answer varchar(2000), at timestamp with time zone)");
            }
            connection.commit();
            try (var insert = connection.prepareStatement("insert into bare values (?, ?, ?, ?)")) {
                var timings = new ArrayList<Long>();
                for (int i = 0; i < times; i++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setInt(2, i);
                    insert.setString(3, ANSWER);
                    insert.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
                    long begin = System.nanoTime();
                    insert.executeUpdate();
                    connection.commit();
                    timings.add(System.nanoTime() - begin);
                }
                return Timings.of(timings.subList(times / 4, times));
            }
        }
    }
}
