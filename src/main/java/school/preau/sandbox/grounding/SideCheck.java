package school.preau.sandbox.grounding;

import java.util.Set;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.Severity;
import school.preau.sandbox.Side;

/** The side of what is ill, operated or implanted. Where the record knows both sides of a place, either is right. */
final class SideCheck {

    private SideCheck() {}

    static void run(Examination letter) {
        var facts = letter.facts();
        for (Sides.Mention mention : Sides.in(letter.letter(), facts.sidedHeads())) {
            Set<Side> known = facts.sides(mention);
            boolean right = known.contains(mention.side())
                    || known.contains(Side.BOTH)
                    || (mention.side() == Side.BOTH && known.size() > 1);
            if (known.isEmpty() && letter.settled(mention.span())) {
                continue; // already said to be no part of the record
            }
            if (known.isEmpty() && mention.site().equals("cote")) {
                continue; // « du côté droit » of something the record gives no side
            }
            if (known.isEmpty()) {
                letter.untraced(ErrorCode.SIDE, Severity.MINOR, mention.span());
            } else if (!right) {
                facts.sideEvidence(mention.site())
                        .ifPresent(line -> letter.contradiction(ErrorCode.SIDE, Severity.MAJOR, mention.span(), line));
            }
        }
    }
}
