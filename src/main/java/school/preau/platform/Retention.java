package school.preau.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Forgets, once a day on one node, what no module may keep any longer. One that fails keeps no other from forgetting; the job then fails as a
 * whole, which its operators see.
 */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<Retained> retained;
    private final HospitalTime time;

    Retention(List<Retained> retained, HospitalTime time) {
        this.retained = List.copyOf(retained);
        this.time = time;
    }

    void forget() {
        var today = time.today();
        RuntimeException failed = null;
        for (Retained each : retained) {
            try {
                int rows = each.forget(today);
                if (rows > 0) {
                    LOG.info("Retention: {} of {} forgotten", rows, each.key());
                }
            } catch (RuntimeException e) {
                LOG.error("Retention of {} failed: {}", each.key(), e.getClass().getName());
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        RecurringTask<Void> retentionEachNight(Retention retention, HospitalTime time) {
            return Tasks.recurring("retention-each-night", Schedules.daily(time.zone(), LocalTime.of(3, 20)))
                    .execute((instance, context) -> retention.forget());
        }
    }
}
