package school.preau.reporting;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import school.preau.people.People;
import school.preau.people.TeamOf;
import school.preau.people.UnitId;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The people of the units a manager leads, by what needs action. Nobody else is ever found here. */
@Service
public class Team {

    /** Those whom a filter finds, within the units given: the scope is part of every query. */
    private static final String FOUND = """
            with found as (
                select m.* from member_status m
                where exists (select 1 from member_place p where p.person = m.person and p.unit in (:units)
                        and (:profession = '' or p.profession = :profession))
                    and (:name = '' or m.sort_name like :pattern escape '!')
                    and (:state = '' or exists (
                        select 1 from requirement_status s where s.person = m.person and s.state = :state)))
            """;

    private final JdbcClient jdbc;
    private final Projecting projecting;
    private final Members members;
    private final People people;
    private final HospitalTime time;

    Team(JdbcClient jdbc, Projecting projecting, Members members, People people, HospitalTime time) {
        this.jdbc = jdbc;
        this.projecting = projecting;
        this.members = members;
        this.people = people;
        this.time = time;
    }

    /** The figures of the first sentence, of the groups and of the columns. */
    public TeamCounts counts(TeamOf team, TeamFilter filter) {
        projecting.bringUpToDate();
        var groups = new EnumMap<Urgency, Integer>(Urgency.class);
        var figures = new HashMap<String, Integer>();
        asked(FOUND + """
                select urgency, count(*) as people, sum(case when may_use_tool and not away then 1 else 0 end) as may,
                    sum(case when not may_use_tool and not away then 1 else 0 end) as may_not
                from found group by urgency""", team, filter).query(row -> {
            groups.put(Urgency.values()[row.getInt("urgency")], row.getInt("people"));
            figures.merge("may", row.getInt("may"), Integer::sum);
            figures.merge("not", row.getInt("may_not"), Integer::sum);
        });
        var shares = new LinkedHashMap<String, TeamCounts.Share>();
        asked(FOUND + """
                select r.certification, count(*) as asked,
                    sum(case when r.state in ('HELD', 'RENEWING') then 1 else 0 end) as held
                from found join requirement_status r on r.person = found.person
                where not found.away and r.state <> 'EXEMPT' group by r.certification""", team, filter).query(row -> {
            shares.put(row.getString("certification"), new TeamCounts.Share(row.getInt("held"), row.getInt("asked")));
        });
        LocalDate monthEnd = time.today().with(TemporalAdjusters.lastDayOfMonth());
        int renew = asked(FOUND + """
                select count(distinct found.person) from found join requirement_status r on r.person = found.person
                where r.state = 'RENEWING' and r.state_day <= :month_end""", team, filter)
                .param("month_end", monthEnd)
                .query(Integer.class)
                .single();
        return new TeamCounts(figures.getOrDefault("may", 0), figures.getOrDefault("not", 0), renew, groups, shares);
    }

    /** A page of people, the most urgent first, then by name: one query. */
    public List<MemberStatus> page(TeamOf team, TeamFilter filter, int offset, int limit) {
        var rows = new LinkedHashMap<UUID, MemberRow>();
        asked(FOUND + """
                select t.person, t.given_name, t.family_name, t.urgency, t.may_use_tool, t.away, t.away_until, t.changes_on,
                    r.certification, r.state, r.state_day, r.due, r.opens_tool
                from (select * from found order by urgency, sort_name, person limit :limit offset :offset) t
                left join requirement_status r on r.person = t.person
                order by t.urgency, t.sort_name, t.person, r.certification""", team, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    rows.computeIfAbsent(row.getObject("person", UUID.class), MemberRow::new)
                            .read(row);
                });
        return rows.values().stream().map(MemberRow::status).toList();
    }

    /** One person with their places; empty for whoever is not of this team. */
    public Optional<MemberStatus> member(TeamOf team, PersonId person) {
        projecting.bringUpToDate();
        return members.find(person)
                .filter(status ->
                        status.places().stream().anyMatch(place -> team.units().contains(place.unit())));
    }

    private JdbcClient.StatementSpec asked(String sql, TeamOf team, TeamFilter filter) {
        String name = MemberStatus.searchable(filter.name());
        return jdbc.sql(sql)
                .param("units", units(team, filter))
                .param("profession", filter.profession())
                .param("name", name)
                .param("pattern", "%" + name.replaceAll("[!%_]", "!$0") + "%")
                .param("state", filter.state() == null ? "" : filter.state().name());
    }

    /** The units led, narrowed to the one asked for; a unit outside the scope narrows it to nothing. */
    private List<UUID> units(TeamOf team, TeamFilter filter) {
        Set<UnitId> units = new HashSet<>(team.units());
        if (filter.unit() != null) {
            units.retainAll(people.withSubtrees(Set.of(filter.unit())));
        }
        // An empty list is no SQL: an id that no unit has finds nobody.
        return units.isEmpty()
                ? List.of(new UUID(0, 0))
                : units.stream().map(UnitId::value).toList();
    }
}
