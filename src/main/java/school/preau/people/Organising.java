package school.preau.people;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.AuditTrail;
import school.preau.platform.Identifiers;

/** An administrator draws the hospital's tree: hospital, poles, services, units. */
@Service
@Transactional
public class Organising {

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Identifiers identifiers;

    Organising(
            JdbcClient jdbc,
            People people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Identifiers identifiers) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.identifiers = identifiers;
    }

    /** @param parent the unit above, or null for a hospital */
    public Outcome<UnitId> add(Administrator administrator, String name, Unit.Kind kind, @Nullable UnitId parent) {
        String given = name.strip();
        var units = people.units();
        var problem = nameProblem(given, parent, null, units).or(() -> levelProblem(kind, parent, units));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var id = new UnitId(identifiers.next());
        jdbc.sql("insert into unit (id, name, kind, parent, version) values (:id, :name, :kind, :parent, 1)")
                .param("id", id.value())
                .param("name", given)
                .param("kind", kind.name())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
        audit.record(administrator.id(), "people.unit.added", null, given);
        return Outcome.done(id);
    }

    /** @param read the unit as it was read; refused when somebody else has changed it since */
    public Outcome<UnitId> rename(Administrator administrator, Unit read, String name) {
        String given = name.strip();
        var problem = nameProblem(given, read.parent(), read.id(), people.units());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        int changed = jdbc.sql("""
                update unit set name = :name, version = version + 1 where id = :id and version = :version""")
                .param("name", given)
                .param("id", read.id().value())
                .param("version", read.version())
                .update();
        if (changed == 0) {
            return Outcome.refused(Refusal.CHANGED_MEANWHILE);
        }
        audit.record(administrator.id(), "people.unit.renamed", null, read.name() + " → " + given);
        return Outcome.done(read.id());
    }

    /**
     * Puts a unit with all below it under another one. Whoever works there hears {@link PersonChanged}: rules may reach them by their unit.
     *
     * @param read the unit as it was read; refused when somebody else has changed it since
     */
    public Outcome<UnitId> move(Administrator administrator, Unit read, UnitId parent) {
        // Two moves at once could close a circle: they go one after the other.
        jdbc.sql("select id from unit where kind = 'HOSPITAL' order by id for update")
                .query(UUID.class)
                .list();
        var units = people.units();
        var below = people.withSubtrees(Set.of(read.id()));
        if (below.contains(parent)) {
            return Outcome.refused(Refusal.UNIT_LEVEL);
        }
        var problem =
                levelProblem(read.kind(), parent, units).or(() -> nameProblem(read.name(), parent, read.id(), units));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        int changed = jdbc.sql("""
                update unit set parent = :parent, version = version + 1 where id = :id and version = :version""")
                .param("parent", parent.value())
                .param("id", read.id().value())
                .param("version", read.version())
                .update();
        if (changed == 0) {
            return Outcome.refused(Refusal.CHANGED_MEANWHILE);
        }
        audit.record(administrator.id(), "people.unit.moved", null, read.name());
        people.working(below).forEach(person -> events.publishEvent(new PersonChanged(person)));
        return Outcome.done(read.id());
    }

    private static Optional<Refusal> nameProblem(
            String name, @Nullable UnitId parent, @Nullable UnitId besides, List<Unit> units) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Refusal.UNIT_NAME_MISSING);
        }
        boolean taken = units.stream()
                .anyMatch(unit -> !unit.id().equals(besides)
                        && Objects.equals(unit.parent(), parent)
                        && unit.name().equalsIgnoreCase(name));
        return taken ? Optional.of(Refusal.UNIT_NAME_TAKEN) : Optional.empty();
    }

    /** A hospital stands alone; everything else stands under something larger than itself. */
    private static Optional<Refusal> levelProblem(Unit.Kind kind, @Nullable UnitId parent, List<Unit> units) {
        if (kind == Unit.Kind.HOSPITAL) {
            return parent == null ? Optional.empty() : Optional.of(Refusal.UNIT_LEVEL);
        }
        boolean larger = units.stream()
                .anyMatch(unit -> unit.id().equals(parent) && unit.kind().compareTo(kind) < 0);
        return larger ? Optional.empty() : Optional.of(Refusal.UNIT_LEVEL);
    }
}
