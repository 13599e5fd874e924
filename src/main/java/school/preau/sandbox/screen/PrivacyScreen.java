package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a text and says what in it may identify a real person. One implementation for prompts, answers, imports and the command line; it
 * keeps nothing.
 */
public final class PrivacyScreen {

    private static final Comparator<Candidate> SUREST_FIRST = Comparator.comparing(Candidate::verdict)
            .thenComparing(candidate -> candidate.end() - candidate.start())
            .reversed()
            .thenComparing(Candidate::start);

    private final List<Detector> ofNumbers;
    private final List<Detector> ofWords =
            List.of(new ElectronicMail(), new PostalAddresses(), new Plates(), new PersonNames(), new Combinations());
    private final Supplier<ScreenPolicy> policy;

    /** The screen as it comes: numbers of patients and stays by the words before them, and the usual policy. */
    public PrivacyScreen() {
        this(SitePatterns.none(), () -> ScreenPolicy.USUAL);
    }

    /** @param policy asked for each text: an administrator may change it meanwhile */
    public PrivacyScreen(SitePatterns site, Supplier<ScreenPolicy> policy) {
        this.ofNumbers = List.of(
                new SocialSecurityNumbers(),
                new Telephones(),
                new BirthDates(),
                new CuedNumbers(),
                new BankAccounts(),
                site);
        this.policy = policy;
    }

    public ScreenResult screen(String text, Permitted permitted) {
        var judgement = new Judgement(permitted, policy.get());
        var normal = new NormalText(text);
        ofNumbers.forEach(detector -> judgement.hear(detector, normal));
        ofWords.forEach(detector -> judgement.hear(detector, normal));
        HiddenNumbers.in(normal).ifPresent(reading -> ofNumbers.forEach(detector -> judgement.hear(detector, reading)));
        List<ScreenFinding> findings = withoutOverlaps(judgement.kept).stream()
                .map(candidate ->
                        new ScreenFinding(candidate.kind(), candidate.start(), candidate.end(), candidate.verdict()))
                .toList();
        Verdict verdict = findings.stream().map(ScreenFinding::verdict).reduce(Verdict.PASS, Verdict::stronger);
        return new ScreenResult(text, verdict, findings);
    }

    /** What of the candidates is kept, with places in code points of the text as given. */
    private record Judgement(Permitted permitted, ScreenPolicy policy, List<Candidate> kept) {

        Judgement(Permitted permitted, ScreenPolicy policy) {
            this(permitted, policy, new ArrayList<>());
        }

        void hear(Detector detector, NormalText text) {
            detector.find(text, candidate -> judge(candidate, text));
        }

        private void judge(Candidate candidate, NormalText text) {
            String passage = text.folded().substring(candidate.start(), candidate.end());
            if (permitted.allows(candidate.kind(), passage)) {
                return;
            }
            boolean passes = candidate.reserved() && permitted.reserved();
            kept.add(new Candidate(
                    candidate.kind(),
                    text.startInSource(candidate.start()),
                    text.endInSource(candidate.end()),
                    passes ? Verdict.PASS : policy.verdict(candidate.kind(), candidate.verdict()),
                    candidate.reserved()));
        }
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
