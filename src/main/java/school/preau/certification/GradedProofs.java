package school.preau.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.preau.assessment.spi.GradingConsequences;
import school.preau.assessment.spi.PassChange;
import school.preau.catalog.CertificationDefinition;
import school.preau.people.Administrator;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;

/**
 * What certificates rest on gradings. A pass that is lost takes with it the cycles that stand on the course done with it; one that is
 * gained may complete what a certification asks for.
 */
@Component
class GradedProofs implements GradingConsequences {

    private final Cycles cycles;
    private final Revoking revoking;
    private final CurrentProgramme programme;

    GradedProofs(Cycles cycles, Revoking revoking, CurrentProgramme programme) {
        this.cycles = cycles;
        this.revoking = revoking;
        this.programme = programme;
    }

    /** A certificate that stands, and the course done on which it stands. */
    record Standing(
            CertificateId certificate,
            String number,
            String certification,
            PersonId person,
            String course,
            int version,
            String activity,
            Instant doneAt) {

        boolean restsOn(PassChange change) {
            return person.equals(change.person())
                    && course.equals(change.course().course().value())
                    && version == change.course().number()
                    && (activity.isEmpty() || activity.equals(change.activity()))
                    && !doneAt.isBefore(change.handedIn());
        }
    }

    @Override
    public Map<PassChange, List<Phrase>> of(List<PassChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        var people = changes.stream().map(change -> change.person().value()).collect(Collectors.toSet());
        Map<PersonId, List<Standing>> standing =
                cycles.standing(people).stream().collect(Collectors.groupingBy(Standing::person));
        var all = new HashMap<PassChange, List<Phrase>>();
        for (PassChange change : changes) {
            var held = standing.getOrDefault(change.person(), List.of());
            var phrases = change.passes() ? gained(change, held) : lost(change, held);
            if (!phrases.isEmpty()) {
                all.put(change, phrases);
            }
        }
        return Map.copyOf(all);
    }

    private List<Phrase> lost(PassChange change, List<Standing> held) {
        return held.stream()
                .filter(one -> one.restsOn(change))
                .map(one -> Phrase.of(
                        "certification.consequence.lost", programme.titleOf(one.certification()), one.number()))
                .toList();
    }

    private List<Phrase> gained(PassChange change, List<Standing> held) {
        var phrases = new ArrayList<Phrase>();
        for (CertificationDefinition certification :
                programme.now().unlockedBy(change.course().course())) {
            if (held.stream().noneMatch(one -> one.certification().equals(certification.id()))) {
                phrases.add(Phrase.of("certification.consequence.gained", certification.title()));
            }
        }
        return phrases;
    }

    @Override
    public void withdrawn(PassChange lost, Administrator by, String reason) {
        cycles.standing(Stream.of(lost.person().value()).collect(Collectors.<UUID>toSet())).stream()
                .filter(one -> one.restsOn(lost))
                .forEach(one -> revoking.revoke(by, one.certificate(), reason));
    }
}
