package school.preau.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

/**
 * Takes a new database for its mode; in demo mode it fills it with an invented hospital, through the same services that administrators use.
 * All in one transaction, so that a killed start leaves nothing half done, and after the content of the installation is published.
 */
@Component
@Order(0)
class DemoHospital implements ApplicationRunner {

    private static final int FIRST_STAFF_NUMBER = 1001;

    private final Settings settings;
    private final Installation installation;
    private final DemoStaff staff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final HospitalTime time;

    DemoHospital(
            Settings settings,
            Installation installation,
            DemoStaff staff,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            HospitalTime time) {
        this.settings = settings;
        this.installation = installation;
        this.staff = staff;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (installation.claim() && settings.demo()) {
                fill(DemoPlan.read(), time.today());
            }
        });
    }

    private void fill(DemoPlan plan, LocalDate today) {
        String administratorMail = DemoPlan.VISITORS.getLast().email();
        var first = plan.people().stream()
                .filter(person ->
                        DemoPlan.email(person.givenName(), person.familyName()).equals(administratorMail))
                .findFirst()
                .orElseThrow();
        var administrator = staff.establish(first, number(plan, first));
        Map<String, UnitId> units = new HashMap<>();
        for (var unit : plan.units()) {
            @Nullable UnitId parent = unit.parent().isEmpty() ? null : units.get(unit.parent());
            units.put(unit.name(), staff.unit(administrator, unit, parent));
        }
        Map<String, PersonId> byMail = new HashMap<>();
        for (var person : plan.people()) {
            UnitId unit = units.get(person.unit());
            if (unit == null) {
                throw new IllegalStateException("The demonstration has no unit " + person.unit());
            }
            var id = person.equals(first)
                    ? staff.position(administrator, person, unit, today)
                    : staff.add(administrator, person, number(plan, person), unit, today);
            byMail.put(DemoPlan.email(person.givenName(), person.familyName()), id);
        }
        staff.passwords(byMail.values());
        var parts = DemoPlan.VISITORS.stream()
                .map(visitor -> byMail.get(visitor.email()))
                .toList();
        events.publishEvent(
                new DemoHospitalReady(today, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }

    private static String number(DemoPlan plan, DemoPlan.PlannedPerson person) {
        return "H" + (FIRST_STAFF_NUMBER + plan.people().indexOf(person));
    }
}
