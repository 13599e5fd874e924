package school.preau.sandbox;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** How many requests each person sent to a model on each day, counted in the database so that every node counts the same. */
@Repository
@Transactional
class ModelSends {

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final int ofDay;

    ModelSends(JdbcClient jdbc, HospitalTime time, @Value("${PREAU_MODEL_QUOTA:60}") int ofDay) {
        this.jdbc = jdbc;
        this.time = time;
        this.ofDay = ofDay;
    }

    /** Counts one more today. @return false when the day's number is reached; then nothing is counted */
    boolean take(PersonId person) {
        LocalDate day = time.today();
        jdbc.sql("insert into model_sends (person, sent_on, sends) values (:person, :day, 0) on conflict do nothing")
                .param("person", person.value())
                .param("day", day)
                .update();
        return jdbc.sql(
                                "update model_sends set sends = sends + 1 where person = :person and sent_on = :day and sends < :ofDay")
                        .param("person", person.value())
                        .param("day", day)
                        .param("ofDay", ofDay)
                        .update()
                == 1;
    }

    /** Takes one back: the model said nothing. */
    void giveBack(PersonId person) {
        jdbc.sql("update model_sends set sends = sends - 1 where person = :person and sent_on = :day and sends > 0")
                .param("person", person.value())
                .param("day", time.today())
                .update();
    }

    @Transactional(readOnly = true)
    Quota today(PersonId person) {
        int sent = jdbc.sql("select sends from model_sends where person = :person and sent_on = :day")
                .param("person", person.value())
                .param("day", time.today())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Quota(sent, ofDay);
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from model_sends where sent_on < :day")
                .param("day", day)
                .update();
    }
}
