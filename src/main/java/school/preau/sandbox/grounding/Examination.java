package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.preau.platform.LocalText;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientLine;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.Severity;

/** One letter being compared with one record: what is read, what was found so far, and which numbers are accounted for. */
final class Examination {

    private final Reading letter;
    private final RecordFacts facts;
    private final PatientLines lines;
    private final List<DrugMention> drugs;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Span> settled = new HashSet<>();

    Examination(Reading letter, RecordFacts facts, PatientLines lines) {
        this.letter = letter;
        this.facts = facts;
        this.lines = lines;
        this.drugs = DrugMention.in(letter, facts.drugNames());
    }

    Reading letter() {
        return letter;
    }

    RecordFacts facts() {
        return facts;
    }

    List<DrugMention> drugs() {
        return drugs;
    }

    /** A number, date or name that another check has judged: nobody needs to ask where it comes from. */
    void settle(Span span) {
        settled.add(span);
    }

    boolean settled(Span span) {
        return settled.stream().anyMatch(span::overlaps);
    }

    /** The record says something else. */
    void contradiction(ErrorCode code, Severity severity, Span span, String evidence) {
        var line = lines.find(evidence).map(PatientLine::text).orElse(LocalText.EMPTY);
        add(code, severity, span, Optional.of(evidence), Phrase.of("sandbox.finding.record", line));
    }

    /** The record says something else, in words of our own. */
    void contradiction(ErrorCode code, Severity severity, Span span, String evidence, Phrase recordSays) {
        add(code, severity, span, Optional.of(evidence), recordSays);
    }

    /** The record says nothing of the kind. */
    void untraced(ErrorCode code, Severity severity, Span span) {
        add(code, severity, span, Optional.empty(), Phrase.of("sandbox.finding.record-silent"));
    }

    /** The letter does not say what the record holds. */
    void omission(ErrorCode code, Severity severity, String evidence, LocalText missing) {
        findings.add(new Finding(
                code,
                severity,
                new Finding.Place.Missing(),
                "",
                Optional.of(evidence),
                Phrase.of("sandbox.finding.letter-silent", missing),
                Phrase.of(
                        "sandbox.finding.record",
                        lines.find(evidence).map(PatientLine::text).orElse(missing))));
    }

    boolean found(ErrorCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding ->
                        finding.passage().map(passage -> passage.start()).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void add(ErrorCode code, Severity severity, Span span, Optional<String> evidence, Phrase recordSays) {
        settle(span);
        String quote = letter.folded().original(span);
        var passage = letter.folded().passage(span);
        boolean there = findings.stream()
                .anyMatch(finding -> finding.passage().filter(passage::overlaps).isPresent() && finding.code() == code);
        if (!there) {
            findings.add(new Finding(
                    code,
                    severity,
                    new Finding.Place.At(passage),
                    quote,
                    evidence,
                    Phrase.of("sandbox.finding.letter", quote),
                    recordSays));
        }
    }
}
