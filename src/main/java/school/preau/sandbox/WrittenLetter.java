package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.sandbox.Draft.SeededError;
import school.preau.sandbox.ExerciseDefinition.Requirement;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;
import school.preau.sandbox.grounding.Wording;

/** A letter against the declared facts of its exercise: what it must say, and errors of the recorded answers left in it. */
public record WrittenLetter(List<Judged> requirements, List<Left> left) implements Outcome {

    public record Judged(Requirement requirement, boolean met) {

        public String item() {
            return ContestedItem.requirement(requirement.id());
        }
    }

    /** An error of a recorded answer that still stands in the letter. */
    public record Left(String draft, SeededError error) {

        public String item() {
            return ContestedItem.error(draft, error.id());
        }
    }

    public WrittenLetter {
        requirements = List.copyOf(requirements);
        left = List.copyOf(left);
    }

    /** @param upheld items of which a trainer said that the learner was right */
    static WrittenLetter judge(WriteAndCheck exercise, String letter, Set<String> upheld) {
        return judge(exercise.requirements(), exercise.drafts(), letter, upheld);
    }

    /** @param drafts what the model offered, with the errors in it */
    static WrittenLetter judge(List<Requirement> required, List<Draft> drafts, String letter, Set<String> upheld) {
        var wording = Wording.of(letter);
        var requirements = required.stream()
                .map(requirement -> new Judged(
                        requirement,
                        upheld.contains(ContestedItem.requirement(requirement.id()))
                                || wording.says(requirement.any(), requirement.all(), requirement.none())))
                .toList();
        var left = new ArrayList<Left>();
        for (Draft draft : drafts) {
            for (SeededError error : draft.errors()) {
                // Where the right words stand too, the others speak of another time: « 40 mg avant le séjour ».
                boolean stands = !error.omission()
                        && wording.says(error.quote())
                        && (error.correction().isEmpty() || !wording.says(error.correction()));
                var one = new Left(draft.id(), error);
                if (stands && !upheld.contains(one.item())) {
                    left.add(one);
                }
            }
        }
        return new WrittenLetter(requirements, left);
    }

    public List<Requirement> unmet() {
        return requirements.stream()
                .filter(judged -> !judged.met())
                .map(Judged::requirement)
                .toList();
    }

    @Override
    public int found() {
        return (int) requirements.stream().filter(Judged::met).count();
    }

    @Override
    public int outOf() {
        return requirements.size();
    }

    @Override
    public int majorsMissed() {
        return (int) (unmet().stream()
                        .filter(requirement -> requirement.severity() == Severity.MAJOR)
                        .count()
                + left.stream()
                        .filter(one -> one.error().severity() == Severity.MAJOR)
                        .count());
    }

    /** Every major requirement met and no major error of a recorded answer left. */
    @Override
    public boolean passed() {
        return majorsMissed() == 0;
    }

    @Override
    public List<Item> items() {
        var items = new ArrayList<Item>();
        requirements.forEach(judged -> items.add(
                new Item(judged.item(), Optional.empty(), judged.requirement().severity(), judged.met())));
        left.forEach(one -> items.add(new Item(
                one.item(), Optional.of(one.error().code()), one.error().severity(), false)));
        return items;
    }

    @Override
    public Optional<Matter> matter(String item) {
        return Stream.concat(
                        requirements.stream()
                                .filter(judged -> !judged.met() && judged.item().equals(item))
                                .map(judged -> judged.requirement().matter()),
                        left.stream()
                                .filter(one -> one.item().equals(item))
                                .map(one -> one.error().matter()))
                .findFirst();
    }
}
