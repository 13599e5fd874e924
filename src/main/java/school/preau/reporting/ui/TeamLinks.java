package school.preau.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.preau.obligations.RequirementState;
import school.preau.people.UnitId;
import school.preau.reporting.TeamFilter;

/** The address of the team page: the filter lives in its query. */
final class TeamLinks {

    static final String TEAM = "team";

    private TeamLinks() {}

    static QueryParameters query(TeamFilter filter) {
        var values = new LinkedHashMap<String, String>();
        put(values, "name", filter.name());
        put(values, "profession", filter.profession());
        put(values, "state", filter.state() == null ? "" : filter.state().name().toLowerCase(Locale.ROOT));
        put(values, "unit", filter.unit() == null ? "" : filter.unit().value().toString());
        return QueryParameters.simple(values);
    }

    /** What the address asks for; a value it cannot mean is left out. */
    static TeamFilter filter(QueryParameters query) {
        return new TeamFilter(
                query.getSingleParameter("name").orElse(""),
                query.getSingleParameter("profession").orElse(""),
                query.getSingleParameter("state").flatMap(TeamLinks::state).orElse(null),
                unit(query.getSingleParameter("unit").orElse("")));
    }

    private static Optional<RequirementState> state(String text) {
        return Stream.of(RequirementState.values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static @Nullable UnitId unit(String text) {
        try {
            return text.isEmpty() ? null : new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (!value.isBlank()) {
            values.put(key, value);
        }
    }
}
