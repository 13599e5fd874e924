package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a text and says what in it may identify a real person. One implementation for prompts, answers and imports; it holds no state and
 * keeps nothing.
 */
public final class PrivacyScreen {

    private static final Comparator<Candidate> SUREST_FIRST = Comparator.comparing(Candidate::verdict)
            .thenComparing(candidate -> candidate.end() - candidate.start())
            .reversed()
            .thenComparing(Candidate::start);

    private final List<Detector> detectors = List.of(
            new SocialSecurityNumbers(),
            new Telephones(),
            new ElectronicMail(),
            new BirthDates(),
            new CuedNumbers(),
            new BankAccounts(),
            new PostalAddresses(),
            new Plates(),
            new PersonNames());

    public ScreenResult screen(String text, Permitted permitted) {
        var normal = new NormalText(text);
        var candidates = new ArrayList<Candidate>();
        for (Detector detector : detectors) {
            detector.find(normal, candidate -> judge(candidate, normal, permitted, candidates));
        }
        List<ScreenFinding> findings = withoutOverlaps(candidates).stream()
                .map(candidate -> new ScreenFinding(
                        candidate.kind(),
                        normal.startInSource(candidate.start()),
                        normal.endInSource(candidate.end()),
                        candidate.verdict()))
                .toList();
        Verdict verdict = findings.stream().map(ScreenFinding::verdict).reduce(Verdict.PASS, Verdict::stronger);
        return new ScreenResult(text, verdict, findings);
    }

    private static void judge(Candidate candidate, NormalText text, Permitted permitted, List<Candidate> kept) {
        String passage = text.folded().substring(candidate.start(), candidate.end());
        if (permitted.allows(candidate.kind(), passage)) {
            return;
        }
        kept.add(
                candidate.reserved() && permitted.reserved()
                        ? new Candidate(candidate.kind(), candidate.start(), candidate.end(), Verdict.PASS, true)
                        : candidate);
    }

    /** Passages of one kind that overlap become one; between kinds the surer, then the longer wins. */
    private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
        var chosen = new ArrayList<Candidate>();
        var taken = new BitSet();
        for (Candidate candidate :
                joined(candidates).stream().sorted(SUREST_FIRST).toList()) {
            int clash = taken.nextSetBit(candidate.start());
            if (clash < 0 || clash >= candidate.end()) {
                taken.set(candidate.start(), candidate.end());
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparing(Candidate::start));
        return chosen;
    }

    private static List<Candidate> joined(List<Candidate> candidates) {
        var joined = new ArrayList<Candidate>();
        var ordered = candidates.stream()
                .sorted(Comparator.comparing(Candidate::kind).thenComparing(Candidate::start))
                .toList();
        for (Candidate next : ordered) {
            Candidate last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.kind() == next.kind() && next.start() < last.end()) {
                joined.set(
                        joined.size() - 1,
                        new Candidate(
                                last.kind(),
                                last.start(),
                                Math.max(last.end(), next.end()),
                                last.verdict().stronger(next.verdict()),
                                last.reserved() && next.reserved()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
