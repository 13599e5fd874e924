package school.preau.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/** Puts the rows of one person together: the person stands on each of them, the requirements one by one. */
final class MemberRow {

    private final PersonId person;
    private final List<RequirementStatus> requirements = new ArrayList<>();
    private String givenName = "";
    private String familyName = "";
    private Urgency urgency = Urgency.UP_TO_DATE;
    private boolean mayUseTool;
    private boolean away;
    private @Nullable LocalDate awayUntil;
    private @Nullable LocalDate changesOn;

    MemberRow(UUID person) {
        this.person = new PersonId(person);
    }

    void read(ResultSet row) throws SQLException {
        givenName = row.getString("given_name");
        familyName = row.getString("family_name");
        urgency = Urgency.values()[row.getInt("urgency")];
        mayUseTool = row.getBoolean("may_use_tool");
        away = row.getBoolean("away");
        awayUntil = row.getObject("away_until", LocalDate.class);
        changesOn = row.getObject("changes_on", LocalDate.class);
        if (row.getString("certification") != null) {
            requirements.add(Members.requirement(row, 0));
        }
    }

    /** Without places: a page of the table does not show them. */
    MemberStatus status() {
        return new MemberStatus(
                person,
                givenName,
                familyName,
                urgency,
                mayUseTool,
                away,
                awayUntil,
                changesOn,
                List.of(),
                requirements);
    }
}
