package school.preau.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How sure somebody was, beside how often they were right. A number for oneself; it never changes a mark. */
public record Calibration(List<Band> bands) {

    public Calibration {
        bands = List.copyOf(bands);
    }

    /** The answers given with one certainty. */
    public record Band(Certainty certainty, int answers, int right) {

        /** Per cent, rounded. */
        public int percentRight() {
            return Math.round(right * 100f / answers);
        }
    }

    /** What the two say together. */
    public enum Verdict {
        TOO_SURE,
        NOT_SURE_ENOUGH,
        FITTING
    }

    /** From how many points of difference on the announcement counts as off: a step of the scale. */
    private static final int STEP = 15;

    /** Empty when no answer says how sure one was. */
    public static Optional<Calibration> of(QuizResult result) {
        var bands = new ArrayList<Band>();
        for (Certainty certainty : Certainty.values()) {
            var with = result.questions().stream()
                    .filter(one -> !one.marks().awaited())
                    .filter(one -> one.drawn()
                            .answer()
                            .flatMap(SavedAnswer::certainty)
                            .filter(certainty::equals)
                            .isPresent())
                    .toList();
            if (!with.isEmpty()) {
                bands.add(new Band(certainty, with.size(), (int)
                        with.stream().filter(QuizResult.Reviewed::right).count()));
            }
        }
        return bands.isEmpty() ? Optional.empty() : Optional.of(new Calibration(bands));
    }

    public int answers() {
        return bands.stream().mapToInt(Band::answers).sum();
    }

    /** The mean certainty, in per cent. */
    public int announced() {
        return Math.round(bands.stream()
                        .mapToInt(band -> band.answers() * band.certainty().percent())
                        .sum()
                / (float) answers());
    }

    /** How many of these answers were right, in per cent. */
    public int right() {
        return Math.round(bands.stream().mapToInt(Band::right).sum() * 100f / answers());
    }

    public Verdict verdict() {
        int difference = announced() - right();
        if (difference >= STEP) {
            return Verdict.TOO_SURE;
        }
        return difference <= -STEP ? Verdict.NOT_SURE_ENOUGH : Verdict.FITTING;
    }
}
