package school.preau.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Administrator;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.ScreenPolicy;
import school.preau.sandbox.screen.Verdict;

/** What this hospital's privacy screen does with each kind of finding. A change holds on every node within seconds and stands in the audit trail. */
@Service
public class ScreenPolicies {

    /** The screen reads while one types: it does not ask the database each time. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private record Known(ScreenPolicy policy, Instant until) {}

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final AuditTrail audit;
    private volatile @Nullable Known known;

    ScreenPolicies(JdbcClient jdbc, HospitalTime time, AuditTrail audit) {
        this.jdbc = jdbc;
        this.time = time;
        this.audit = audit;
    }

    /** The policy that holds now. */
    public ScreenPolicy current() {
        var last = known;
        Instant now = time.now();
        if (last != null && now.isBefore(last.until())) {
            return last.policy();
        }
        var read = read();
        known = new Known(read, now.plus(KNOWN_FOR));
        return read;
    }

    /**
     * Sets what a sure finding of a kind comes to.
     *
     * @throws IllegalArgumentException when the kind does not allow it: see {@link ScreenPolicy#choices}
     */
    @Transactional
    public ScreenPolicy set(Administrator administrator, ScreenKind kind, Verdict verdict) {
        var before = read();
        var after = before.with(kind, verdict);
        if (before.of(kind) == verdict) {
            return before;
        }
        jdbc.sql("delete from screen_policy where kind = :kind")
                .param("kind", kind.name())
                .update();
        jdbc.sql("insert into screen_policy (kind, verdict, at) values (:kind, :verdict, :at)")
                .param("kind", kind.name())
                .param("verdict", verdict.name())
                .param("at", HospitalTime.utc(time.now()))
                .update();
        audit.record(
                administrator.id(),
                "sandbox.screen-policy.changed",
                null,
                kind.name() + ": " + before.of(kind) + " → " + verdict);
        known = null;
        return after;
    }

    private ScreenPolicy read() {
        var chosen = new EnumMap<ScreenKind, Verdict>(ScreenKind.class);
        jdbc.sql("select kind, verdict from screen_policy").query(row -> {
            chosen.put(ScreenKind.valueOf(row.getString("kind")), Verdict.valueOf(row.getString("verdict")));
        });
        return new ScreenPolicy(chosen);
    }
}
