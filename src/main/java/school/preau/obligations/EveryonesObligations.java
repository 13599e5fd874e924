package school.preau.obligations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.catalog.ProgrammePublished;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;

/** Computes everyone's obligations again: when the programme changes, and each night because days pass. */
@Component
class EveryonesObligations {

    private static final int PAGE = 200;

    private final Obliging obliging;
    private final People people;
    private final TransactionTemplate each;

    EveryonesObligations(Obliging obliging, People people, PlatformTransactionManager transactions) {
        this.obliging = obliging;
        this.people = people;
        this.each = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ProgrammePublished published) {
        recompute();
    }

    /** One transaction a person, so that nobody waits long for a row. */
    void recompute() {
        int offset = 0;
        List<Person> page;
        do {
            page = people.present(offset, PAGE);
            for (Person person : page) {
                each.executeWithoutResult(status -> obliging.recompute(person.id()));
            }
            offset += PAGE;
        } while (page.size() == PAGE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        @Bean
        RecurringTask<Void> obligationsEachNight(EveryonesObligations everyone, HospitalTime time) {
            return Tasks.recurring("obligations-each-night", Schedules.daily(time.zone(), LocalTime.of(0, 5)))
                    .execute((instance, context) -> everyone.recompute());
        }
    }
}
