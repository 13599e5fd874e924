package school.preau.learning;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;

/** The first answer to each self-check of a lesson. */
@Repository
class SelfChecks {

    private final JdbcClient jdbc;

    SelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EnrolmentId enrolment, String activity, String check, int option, Instant at) {
        jdbc.sql("""
                insert into self_check (enrolment, activity, check_id, given, at)
                values (:enrolment, :activity, :check, :given, :at) on conflict do nothing""")
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .param("check", check)
                .param("given", option)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    /** What was answered first, by check id: the index of the option. */
    Map<String, Integer> of(EnrolmentId enrolment, String activity) {
        record Row(String check, int given) {}
        return jdbc
                .sql("select check_id, given from self_check where enrolment = :enrolment and activity = :activity")
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .query((row, index) -> new Row(row.getString("check_id"), row.getInt("given")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::check, Row::given));
    }
}
