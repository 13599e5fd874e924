package school.preau.obligations;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Learner;
import school.preau.people.TeamOf;
import school.preau.people.TeamScope;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** A manager reminds somebody of their team of what is due; it waits for them in the application. Never twice on one day. */
@Service
public class Reminding {

    private final JdbcClient jdbc;
    private final Obligations obligations;
    private final TeamScope scope;
    private final AuditTrail audit;
    private final Identifiers identifiers;
    private final HospitalTime time;

    Reminding(
            JdbcClient jdbc,
            Obligations obligations,
            TeamScope scope,
            AuditTrail audit,
            Identifiers identifiers,
            HospitalTime time) {
        this.jdbc = jdbc;
        this.obligations = obligations;
        this.scope = scope;
        this.audit = audit;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** What became of it. */
    public enum Reminded {
        DONE,
        /** Not one of the manager's people. */
        OUT_OF_SCOPE,
        /** One does not remind oneself. */
        OWN,
        /** Nothing is to be done: held, exempt or on leave. */
        NOTHING_DUE,
        /** It was sent today already. */
        ALREADY_TODAY
    }

    @Transactional
    public Reminded remind(TeamOf team, PersonId person, String certification) {
        if (person.equals(team.manager())) {
            return Reminded.OWN;
        }
        if (!scope.includes(team, person)) {
            return Reminded.OUT_OF_SCOPE;
        }
        var due = obligations.of(person).stream()
                .filter(obligation -> obligation.certification().equals(certification))
                .filter(Reminding::toBeDone)
                .findFirst();
        if (due.isEmpty()) {
            return Reminded.NOTHING_DUE;
        }
        int added = jdbc.sql("""
                insert into reminder (id, person, certification, due, sent_by, sent_on, sent_at)
                values (:id, :person, :certification, :due, :by, :on, :at) on conflict do nothing""")
                .param("id", identifiers.next())
                .param("person", person.value())
                .param("certification", certification)
                .param("due", due.get().due())
                .param("by", team.manager().value())
                .param("on", time.today())
                .param("at", HospitalTime.utc(time.now()))
                .update();
        if (added == 0) {
            return Reminded.ALREADY_TODAY;
        }
        audit.record(team.manager(), "obligations.reminded", person, certification);
        return Reminded.DONE;
    }

    /** The reminders a person has not put away, newest first, for their home. */
    @Transactional(readOnly = true)
    public List<Reminder> waiting(Learner me) {
        return reminders(me.id(), true);
    }

    /** The person has read it. */
    @Transactional
    public void seen(Learner me, UUID reminder) {
        jdbc.sql("update reminder set seen_at = :at where id = :id and person = :person and seen_at is null")
                .param("at", HospitalTime.utc(time.now()))
                .param("id", reminder)
                .param("person", me.id().value())
                .update();
    }

    /** What was sent to a person, newest first. */
    @Transactional(readOnly = true)
    public List<Reminder> sentTo(PersonId person) {
        return reminders(person, false);
    }

    /** Whether reminding makes sense. */
    public static boolean toBeDone(Obligation obligation) {
        return switch (obligation.state()) {
            case DUE, OVERDUE, RENEWING -> true;
            case HELD, WAITING, EXEMPT, ON_LEAVE -> false;
        };
    }

    private List<Reminder> reminders(PersonId person, boolean onlyWaiting) {
        return jdbc.sql("""
                select id, certification, due, sent_by, sent_at from reminder
                where person = :person and (seen_at is null or :all) order by sent_at desc, id desc limit 100""")
                .param("all", !onlyWaiting)
                .param("person", person.value())
                .query((row, index) -> new Reminder(
                        row.getObject("id", UUID.class),
                        person,
                        row.getString("certification"),
                        row.getObject("due", LocalDate.class),
                        new PersonId(row.getObject("sent_by", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
