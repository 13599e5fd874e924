package school.preau.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The list of everyone for administrators: found by name, staff number, mail address or the unit they work in today. */
@Service
@Transactional(readOnly = true)
public class StaffDirectory {

    private static final int WORDS = 3;

    /** Accents and case do not matter; every word must be found. */
    private static final String FOUND = """
            from person p where (p.state <> 'LEFT' or :left)
            and (%1$s like :first or exists (%2$s like :first))
            and (%1$s like :second or exists (%2$s like :second))
            and (%1$s like :third or exists (%2$s like :third))""".formatted("""
                    translate(lower(p.given_name || ' ' || p.family_name || ' ' || p.staff_number || ' ' || p.email),
                    'àâäáéèêëîïíôöóùûüúÿçñ', 'aaaaeeeeiiiooouuuuycn')""", """
                    select 1 from staff_position s join unit u on u.id = s.unit
                    where s.person = p.id and s.from_day <= :today and (s.to_day is null or s.to_day >= :today)
                    and translate(lower(u.name), 'àâäáéèêëîïíôöóùûüúÿçñ', 'aaaaeeeeiiiooouuuuycn')""");

    private static final String PAGE =
            "select p.* " + FOUND + " order by p.family_name, p.given_name, p.id limit :limit offset :offset";
    private static final String COUNT = "select count(*) " + FOUND;

    private final JdbcClient jdbc;
    private final HospitalTime time;

    StaffDirectory(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param withLeavers whether those who have left are found too */
    public List<StaffRow> page(Administrator administrator, String words, boolean withLeavers, int offset, int limit) {
        var people = asking(PAGE, words, withLeavers)
                .param("limit", limit)
                .param("offset", offset)
                .query(People::person)
                .list();
        if (people.isEmpty()) {
            return List.of();
        }
        var ids = people.stream().map(person -> person.id().value()).toList();
        var places = places(ids);
        var roles = roles(ids);
        return people.stream()
                .map(person -> new StaffRow(
                        person,
                        List.copyOf(places.getOrDefault(person.id(), List.of())),
                        Set.copyOf(roles.getOrDefault(person.id(), Set.of()))))
                .toList();
    }

    public int count(Administrator administrator, String words, boolean withLeavers) {
        return asking(COUNT, words, withLeavers).query(Integer.class).single();
    }

    /** Ids of those whose name, number or address fits, for searching in other lists; at most {@code limit}. */
    public List<PersonId> named(Administrator administrator, String words, int limit) {
        return asking(PAGE, words, true).param("limit", limit).param("offset", 0).query(People::person).list().stream()
                .map(Person::id)
                .toList();
    }

    private JdbcClient.StatementSpec asking(String sql, String words, boolean withLeavers) {
        var patterns = patterns(words);
        return jdbc.sql(sql)
                .param("left", withLeavers)
                .param("today", time.today())
                .param("first", patterns.get(0))
                .param("second", patterns.get(1))
                .param("third", patterns.get(2));
    }

    private static List<String> patterns(String words) {
        var patterns = new ArrayList<String>();
        for (String word : words.strip().split("\\s+")) {
            if (patterns.size() < WORDS) {
                String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
                patterns.add(
                        "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            }
        }
        while (patterns.size() < WORDS) {
            patterns.add("%");
        }
        return patterns;
    }

    private Map<PersonId, List<StaffRow.Place>> places(List<UUID> people) {
        Map<PersonId, List<StaffRow.Place>> places = new HashMap<>();
        jdbc.sql("""
                select s.person, s.profession, u.name from staff_position s join unit u on u.id = s.unit
                where s.person in (:people) and s.from_day <= :today and (s.to_day is null or s.to_day >= :today)
                order by s.from_day, s.id""").param("people", people).param("today", time.today()).query(row -> {
            places.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), person -> new ArrayList<>())
                    .add(new StaffRow.Place(row.getString("profession"), row.getString("name")));
        });
        return places;
    }

    private Map<PersonId, Set<Role>> roles(List<UUID> people) {
        Map<PersonId, Set<Role>> roles = new HashMap<>();
        jdbc.sql("""
                select person, role from role_grant
                where person in (:people) and from_day <= :today and (to_day is null or to_day >= :today)""").param("people", people).param("today", time.today()).query(row -> {
            roles.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), person -> new HashSet<>())
                    .add(Role.valueOf(row.getString("role")));
        });
        return roles;
    }
}
