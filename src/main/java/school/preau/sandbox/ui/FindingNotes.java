package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import school.preau.platform.Phrase;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Severity;
import school.preau.sandbox.grounding.Finding;

/** What a letter check found, numbered and in words, for the letter to show. */
final class FindingNotes {

    private final Component at;
    private final WhereItBelongs places;

    FindingNotes(Component at, PatientRecord record) {
        this.at = at;
        this.places = new WhereItBelongs(PatientLines.of(record));
    }

    /** @param contested whether the learner has called a finding wrong and waits for a trainer */
    List<LetterElement.Note> of(String letter, List<Finding> findings, Predicate<Finding> contested) {
        var notes = new ArrayList<LetterElement.Note>();
        for (Finding finding : findings) {
            notes.add(note(letter, finding, notes.size() + 1, contested.test(finding)));
        }
        return List.copyOf(notes);
    }

    private LetterElement.Note note(String letter, Finding finding, int number, boolean contested) {
        boolean omission = finding.passage().isEmpty();
        int missingAt = omission ? places.in(letter, finding.evidence()) : 0;
        return new LetterElement.Note(
                finding.key(),
                number,
                finding.severity().name().toLowerCase(Locale.ROOT),
                title(finding),
                finding.passage().map(passage -> passage.start()).orElse(missingAt),
                finding.passage().map(passage -> passage.end()).orElse(missingAt),
                omission,
                omission ? at.getTranslation("sandbox.letter.missing", missing(finding)) : "",
                omission ? "" : quoted(finding),
                recorded(finding.recordSays()),
                finding.evidence().orElse(""),
                contested ? "contested" : "open",
                contested ? at.getTranslation("sandbox.letter.contested-note") : "");
    }

    /** Kind and weight: “Dose · changerait le soin”. */
    String title(Finding finding) {
        return at.getTranslation(
                finding.severity() == Severity.MAJOR ? "sandbox.letter.major" : "sandbox.letter.minor",
                at.getTranslation("sandbox.error." + finding.code().code()));
    }

    /** What the letter has: its words. */
    private String quoted(Finding finding) {
        return at.getTranslation("sandbox.quoted", finding.quote());
    }

    /** What the record has, without the words that stand before it in the note. */
    private String recorded(Phrase phrase) {
        Object[] parameters = phrase.parameters().toArray();
        return switch (phrase.key()) {
            case "sandbox.finding.record" -> at.getTranslation("sandbox.letter.record", parameters);
            case "sandbox.finding.record-silent" -> at.getTranslation("sandbox.letter.record-silent");
            case "sandbox.finding.record-absent" -> at.getTranslation("sandbox.letter.record-absent", parameters);
            case "sandbox.finding.record-stopped" -> at.getTranslation("sandbox.letter.record-stopped", parameters);
            case "sandbox.finding.record-no-allergy" -> at.getTranslation("sandbox.letter.record-no-allergy");
            default -> at.getTranslation(phrase.key(), parameters);
        };
    }

    /** What is missing, without the sentence around it. */
    private Object missing(Finding finding) {
        var parameters = finding.letterSays().parameters();
        return parameters.isEmpty() ? "" : parameters.getFirst();
    }
}
