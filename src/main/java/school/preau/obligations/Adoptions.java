package school.preau.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.RuleDefinition;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;

/** On which day the hospital adopted each rule. */
@Repository
class Adoptions {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final HospitalTime time;

    Adoptions(JdbcClient jdbc, Identifiers identifiers, HospitalTime time) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.time = time;
    }

    /** The rules with the day from which each asks; one never seen before is adopted today. */
    List<AdoptedRule> adopted(List<RuleDefinition> rules) {
        Map<String, Adoption> known = latest();
        return rules.stream()
                .map(rule -> {
                    Adoption adoption = known.get(rule.id());
                    if (adoption == null) {
                        adoption = add(rule.id(), time.today(), false);
                    }
                    return new AdoptedRule(rule, adoption.since(rule));
                })
                .toList();
    }

    /** The hospital names the day from which a rule asks. */
    void adopt(String rule, LocalDate day) {
        add(rule, day, true);
    }

    private Adoption add(String rule, LocalDate day, boolean byDecision) {
        jdbc.sql("""
                insert into rule_adoption (id, rule, adopted_on, by_decision, decided_at)
                values (:id, :rule, :day, :decision, :at)""")
                .param("id", identifiers.next())
                .param("rule", rule)
                .param("day", day)
                .param("decision", byDecision)
                .param("at", HospitalTime.utc(time.now()))
                .update();
        return new Adoption(rule, day, byDecision);
    }

    private Map<String, Adoption> latest() {
        return jdbc
                .sql("""
                        select rule, adopted_on, by_decision from (
                            select rule, adopted_on, by_decision, row_number() over (
                                partition by rule order by by_decision desc, decided_at desc, id desc) as place
                            from rule_adoption) ranked
                        where place = 1""")
                .query((row, index) -> new Adoption(
                        row.getString("rule"),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getBoolean("by_decision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Adoption::rule, adoption -> adoption));
    }

    private record Adoption(String rule, LocalDate day, boolean byDecision) {

        /** A day the hospital named holds; otherwise the rule asks nothing of the days before its own {@code since}. */
        LocalDate since(RuleDefinition definition) {
            return byDecision || day.isAfter(definition.since()) ? day : definition.since();
        }
    }
}
