package school.preau.people;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** What is stored about somebody as a member of the staff: positions, absences, roles. */
@Component
class PeopleRecorded implements RecordedData {

    private final People people;
    private final RoleGrants grants;
    private final JdbcClient jdbc;
    private final HospitalTime time;

    PeopleRecorded(People people, RoleGrants grants, JdbcClient jdbc, HospitalTime time) {
        this.people = people;
        this.grants = grants;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public String key() {
        return "person";
    }

    @Override
    public List<Entry> about(PersonId person, int limit) {
        var positions = people.positions(person).stream()
                .map(position -> new Entry(
                        time.startOf(position.from()),
                        Phrase.of(
                                "recorded.person.position",
                                professionName(position.profession()),
                                unitName(position.unit()))));
        var absences = people.absences(person).stream()
                .map(absence -> new Entry(time.startOf(absence.from()), Phrase.of("recorded.person.absence")));
        var roles = grants.of(person).stream()
                .map(grant -> new Entry(
                        time.startOf(grant.from()),
                        Phrase.of(
                                "recorded.person.role",
                                Phrase.of("people.role." + grant.role().name()))));
        return Stream.of(positions, absences, roles)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(limit)
                .toList();
    }

    private LocalText professionName(String profession) {
        return people.professions().stream()
                .filter(known -> known.id().equals(profession))
                .map(Profession::name)
                .findFirst()
                .orElseGet(() -> LocalText.same(profession));
    }

    private String unitName(UnitId unit) {
        return jdbc.sql("select name from unit where id = :id")
                .param("id", unit.value())
                .query(String.class)
                .single();
    }
}
