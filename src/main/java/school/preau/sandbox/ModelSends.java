package school.preau.sandbox;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** What each person asked of the models on each day, counted in the database so that every node counts the same. */
@Repository
@Transactional
class ModelSends {

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final int ofDay;
    private final long tokensOfDay;

    ModelSends(
            JdbcClient jdbc,
            HospitalTime time,
            @Value("${PREAU_MODEL_QUOTA:60}") int ofDay,
            @Value("${PREAU_MODEL_QUOTA_TOKENS:40000}") long tokensOfDay) {
        this.jdbc = jdbc;
        this.time = time;
        this.ofDay = ofDay;
        this.tokensOfDay = tokensOfDay;
    }

    /** Counts so many more today. @return the day, or empty when it has no room for them; then nothing is counted */
    Optional<LocalDate> take(PersonId person, int sends) {
        LocalDate day = time.today();
        jdbc.sql("insert into model_sends (person, sent_on, sends) values (:person, :day, 0) on conflict do nothing")
                .param("person", person.value())
                .param("day", day)
                .update();
        int taken = jdbc.sql("""
                update model_sends set sends = sends + :sends where person = :person and sent_on = :day
                and sends + :sends <= :ofDay and output_tokens < :tokens""")
                .param("sends", sends)
                .param("person", person.value())
                .param("day", day)
                .param("ofDay", ofDay)
                .param("tokens", tokensOfDay)
                .update();
        return taken == 1 ? Optional.of(day) : Optional.empty();
    }

    /** Takes one back from the day it was counted on: the model failed, or said nothing. */
    void giveBack(PersonId person, LocalDate day) {
        jdbc.sql("update model_sends set sends = sends - 1 where person = :person and sent_on = :day and sends > 0")
                .param("person", person.value())
                .param("day", day)
                .update();
    }

    /** Counts what a model wrote. */
    void wrote(PersonId person, LocalDate day, int tokens) {
        jdbc.sql(
                        "update model_sends set output_tokens = output_tokens + :tokens where person = :person and sent_on = :day")
                .param("tokens", tokens)
                .param("person", person.value())
                .param("day", day)
                .update();
    }

    @Transactional(readOnly = true)
    Quota today(PersonId person) {
        return jdbc.sql("select sends, output_tokens from model_sends where person = :person and sent_on = :day")
                .param("person", person.value())
                .param("day", time.today())
                .query((row, index) -> new Quota(row.getInt("sends"), ofDay, row.getLong("output_tokens"), tokensOfDay))
                .optional()
                .orElse(new Quota(0, ofDay, 0, tokensOfDay));
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from model_sends where sent_on < :day")
                .param("day", day)
                .update();
    }
}
