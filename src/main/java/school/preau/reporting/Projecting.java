package school.preau.reporting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.certification.CertificateRevoked;
import school.preau.certification.CertificationHeld;
import school.preau.obligations.ObligationsChanged;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.PersonChanged;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Keeps the stored status of everyone up to date: by events, by the passing of days, and by a nightly check against the facts. */
@Service
class Projecting {

    private static final Logger LOG = LoggerFactory.getLogger(Projecting.class);
    private static final int PAGE = 200;

    private final Members members;
    private final StatusFromFacts facts;
    private final People people;
    private final StatusChecks checks;
    private final HospitalTime time;
    private final TransactionTemplate each;

    Projecting(
            Members members,
            StatusFromFacts facts,
            People people,
            StatusChecks checks,
            HospitalTime time,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.facts = facts;
        this.people = people;
        this.checks = checks;
        this.time = time;
        this.each = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener
    void on(PersonChanged event) {
        update(event.person());
    }

    @ApplicationModuleListener
    void on(CertificationHeld event) {
        update(event.person());
    }

    @ApplicationModuleListener
    void on(CertificateRevoked event) {
        update(event.person());
    }

    @ApplicationModuleListener
    void on(ObligationsChanged event) {
        update(event.person());
    }

    /** Computes one person again. @return whether what was stored differed */
    boolean update(PersonId person) {
        return Boolean.TRUE.equals(each.execute(status -> {
            members.inOrder(person);
            Optional<MemberStatus> now = facts.of(person);
            boolean differs = !now.equals(members.find(person));
            if (differs) {
                now.ifPresentOrElse(members::replace, () -> members.remove(person));
            }
            return differs;
        }));
    }

    /** Computes again whom the passing of days has made another; nobody, most of the time. */
    void bringUpToDate() {
        List<PersonId> changed;
        do {
            changed = members.changedBy(time.today(), PAGE);
            changed.forEach(this::update);
        } while (changed.size() == PAGE);
    }

    /** Compares everyone's stored status with the facts, mends it, and keeps what came of it. */
    StatusCheck check() {
        long began = System.nanoTime();
        bringUpToDate();
        Set<PersonId> everyone = new LinkedHashSet<>();
        List<PersonId> stored;
        for (int offset = 0; !(stored = members.stored(offset, PAGE)).isEmpty(); offset += PAGE) {
            everyone.addAll(stored);
        }
        List<Person> present;
        for (int offset = 0; !(present = people.present(offset, PAGE)).isEmpty(); offset += PAGE) {
            present.forEach(person -> everyone.add(person.id()));
        }
        int differed = (int) everyone.stream().filter(this::update).count();
        if (differed > 0) {
            LOG.warn("The stored status of {} people differed from the facts and was mended.", differed);
        }
        var check = new StatusCheck(
                StatusChecks.moment(time), everyone.size(), differed, Duration.ofNanos(System.nanoTime() - began));
        checks.add(check);
        return check;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        RecurringTask<Void> statusCheckEachNight(Projecting projecting, HospitalTime time) {
            return Tasks.recurring("status-check-each-night", Schedules.daily(time.zone(), LocalTime.of(0, 20)))
                    .execute((instance, context) -> projecting.check());
        }
    }
}
