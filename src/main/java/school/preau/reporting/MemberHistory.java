package school.preau.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Certifications;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.RequirementFact;
import school.preau.obligations.Obligation;
import school.preau.obligations.Obligations;
import school.preau.obligations.Reminding;
import school.preau.people.TeamOf;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;

/** What a manager may read about one of their people: what is asked and why, and what happened. */
@Service
@Transactional(readOnly = true)
public class MemberHistory {

    private static final int SHOWN = 12;

    private final Team team;
    private final Obligations obligations;
    private final Certifications certifications;
    private final Reminding reminding;
    private final CurrentProgramme programme;

    MemberHistory(
            Team team,
            Obligations obligations,
            Certifications certifications,
            Reminding reminding,
            CurrentProgramme programme) {
        this.team = team;
        this.obligations = obligations;
        this.certifications = certifications;
        this.reminding = reminding;
        this.programme = programme;
    }

    /** What is asked, the most urgent first; nothing for whoever is not of this team. */
    public List<Obligation> asked(TeamOf manager, PersonId person) {
        if (team.member(manager, person).isEmpty()) {
            return List.of();
        }
        return obligations.of(person).stream()
                .sorted(Comparator.comparing(MemberHistory::order).thenComparing(Obligation::due))
                .toList();
    }

    /** Certificates earned, exemptions granted, reminders sent, newest first; nothing for whoever is not of this team. */
    public List<Happened> happened(TeamOf manager, PersonId person) {
        if (team.member(manager, person).isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Happened>();
        certifications.history(person).forEach(cycle -> {
            all.add(new Happened(
                    cycle.facts().stream()
                            .map(RequirementFact::at)
                            .max(Comparator.naturalOrder())
                            .orElse(cycle.recordedAt()),
                    Phrase.of("reporting.happened.earned", title(cycle.certification()), cycle.from())));
            if (cycle.revokedAt() != null) {
                all.add(new Happened(
                        cycle.revokedAt(), Phrase.of("reporting.happened.revoked", title(cycle.certification()))));
            }
        });
        obligations
                .exemptions(person)
                .forEach(exemption -> all.add(new Happened(
                        exemption.grantedAt(),
                        Phrase.of(
                                "reporting.happened.exempted",
                                title(exemption.certification()),
                                exemption.until(),
                                exemption.reason()))));
        reminding
                .sentTo(person)
                .forEach(reminder -> all.add(new Happened(
                        reminder.sentAt(),
                        Phrase.of("reporting.happened.reminded", title(reminder.certification()), reminder.due()))));
        all.sort(Comparator.comparing(Happened::at).reversed());
        return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }

    private static int order(Obligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE -> 0;
            case RENEWING -> 1;
            case DUE -> 2;
            case WAITING -> 3;
            case ON_LEAVE -> 4;
            case EXEMPT -> 5;
            case HELD -> 6;
        };
    }

    private LocalText title(String certification) {
        return programme
                .now()
                .certification(certification)
                .map(CertificationDefinition::shortTitle)
                .orElseGet(() -> LocalText.same(certification));
    }

    /** One thing that happened. */
    public record Happened(Instant at, Phrase what) {}
}
