package school.preau.certification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.Requirement;
import school.preau.people.DemoHospitalReady;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.Position;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/**
 * Gives the invented people of the demonstration a past: courses done on days before today, through the same service that hears of
 * real ones. Most hold what they need, some must renew, some have let it end or never began.
 */
@Component
class DemoCertificates {

    private static final int EVERYONE = 1000;
    private static final int DAYS_TO_SETTLE_IN = 12;
    private static final Set<String> LATE = Set.of("Bruyère", "Fougère", "Tilleul", "Genêt");
    private static final Set<String> RENEWING = Set.of("Noisetier", "Charme", "Lavande");

    private final Certifying certifying;
    private final CurrentProgramme programme;
    private final People people;
    private final HospitalTime time;

    DemoCertificates(Certifying certifying, CurrentProgramme programme, People people, HospitalTime time) {
        this.certifying = certifying;
        this.programme = programme;
        this.people = people;
        this.time = time;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(DemoHospitalReady ready) {
        var everyone = people.present(0, EVERYONE).stream()
                .sorted(Comparator.comparing(Person::staffNumber))
                .toList();
        for (int place = 0; place < everyone.size(); place++) {
            Person person = everyone.get(place);
            if (person.id().equals(ready.intern())) {
                continue;
            }
            seed(person, place, ready);
        }
    }

    private void seed(Person person, int place, DemoHospitalReady ready) {
        List<Position> positions = people.positions(person.id());
        Optional<LocalDate> joined = positions.stream().map(Position::from).min(Comparator.naturalOrder());
        if (joined.isEmpty()) {
            return;
        }
        var earliest = joined.get().plusDays(DAYS_TO_SETTLE_IN);
        var onPath = programme.now().paths().stream()
                .filter(path ->
                        positions.stream().anyMatch(one -> one.profession().equals(path.profession())))
                .flatMap(path -> path.certifications().stream())
                .distinct()
                .flatMap(id -> programme.now().certification(id).stream())
                .toList();
        for (int i = 0; i < onPath.size(); i++) {
            var certification = onPath.get(i);
            if (person.id().equals(ready.nurse()) && i > 0) {
                // The visitor's own next step is left to the visitor.
                return;
            }
            boolean ambitious = i < 2 || place % 3 != 0;
            daysAgo(person, place, i, certification)
                    .filter(days -> ambitious)
                    .map(ready.day()::minusDays)
                    .filter(day -> !day.isBefore(earliest))
                    .ifPresent(day -> done(person.id(), certification, day));
        }
    }

    /** How many days ago the courses of a certification were done; empty for never. */
    private static Optional<Integer> daysAgo(
            Person person, int place, int order, CertificationDefinition certification) {
        int whole = certification.months() * 30;
        if (order == 1 && LATE.contains(person.familyName())) {
            return place % 2 == 0 ? Optional.empty() : Optional.of(whole + 5 + 6 + place % 9);
        }
        if (order == 1 && RENEWING.contains(person.familyName())) {
            return Optional.of(whole + 5 - 4 - place % 20);
        }
        if (order == 0) {
            return Optional.of(20 + place * 11 % 250);
        }
        return switch ((place + order) % 11) {
            case 3 -> Optional.of(whole - 20 - place % 25);
            case 7 -> Optional.empty();
            default -> Optional.of(15 + place * 29 % (whole - 90));
        };
    }

    private void done(PersonId person, CertificationDefinition certification, LocalDate day) {
        for (Requirement asked : certification.requirements()) {
            programme
                    .currentVersion(asked.course())
                    .ifPresent(version -> certifying.record(
                            person,
                            version,
                            asked.activity(),
                            day.atTime(LocalTime.of(14, 10)).atZone(time.zone()).toInstant()));
        }
    }
}
