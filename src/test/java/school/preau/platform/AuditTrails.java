package school.preau.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail for tests of other modules. */
public final class AuditTrails {

    private AuditTrails() {}

    public static AuditTrail over(JdbcClient jdbc, HospitalTime time) {
        return new AuditTrail(jdbc, time);
    }
}
