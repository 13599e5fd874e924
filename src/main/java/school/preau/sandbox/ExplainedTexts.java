package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.preau.sandbox.Explain.Retelling;
import school.preau.sandbox.Explain.Source;

/** Both texts against the declared facts of their exercise; no measure of reading ease decides. */
public record ExplainedTexts(Source source, WrittenLetter patient, WrittenLetter child) implements Outcome {

    static ExplainedTexts judge(Explain exercise, WorkDone work) {
        var source = exercise.passage(work.drawn());
        return new ExplainedTexts(
                source,
                judge(exercise, source.patient(), LetterPart.PATIENT, work),
                judge(exercise, source.child(), LetterPart.CHILD, work));
    }

    private static WrittenLetter judge(Explain exercise, Retelling retelling, LetterPart reader, WorkDone work) {
        return WrittenLetter.judge(
                retelling.requirements(),
                List.of(exercise.draft(retelling.recorded())),
                work.text(reader),
                work.upheld());
    }

    public WrittenLetter to(LetterPart reader) {
        return reader == LetterPart.CHILD ? child : patient;
    }

    /** In both texts every major requirement is met and no major error of the model is left. */
    @Override
    public boolean passed() {
        return patient.passed() && child.passed();
    }

    @Override
    public List<Item> items() {
        return Stream.concat(patient.items().stream(), child.items().stream()).toList();
    }

    @Override
    public int found() {
        return patient.found() + child.found();
    }

    @Override
    public int outOf() {
        return patient.outOf() + child.outOf();
    }

    @Override
    public Optional<Matter> matter(String item) {
        return patient.matter(item).or(() -> child.matter(item));
    }
}
