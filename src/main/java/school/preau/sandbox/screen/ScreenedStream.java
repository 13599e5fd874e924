package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import school.preau.platform.Language;

/**
 * Screens an answer while it arrives. The last 64 characters are held back, because what follows may turn them into an identifier; what is
 * let go is masked. Not safe for use by several threads at once.
 */
public final class ScreenedStream {

    /** How many characters of an answer wait until it goes on or is over. */
    public static final int HELD_BACK = 64;

    /** Words already let go that are read again, so that a cue before an identifier is not lost. */
    private static final int CONTEXT = 96;

    private final PrivacyScreen screen;
    private final Permitted permitted;
    private final Language language;
    private final StringBuilder window = new StringBuilder();
    private final List<ScreenFinding> masked = new ArrayList<>();
    private int released;

    public ScreenedStream(PrivacyScreen screen, Permitted permitted, Language language) {
        this.screen = screen;
        this.permitted = permitted;
        this.language = language;
    }

    /** Takes the next piece and gives what may be shown now, often nothing. */
    public String push(String piece) {
        window.append(piece);
        return release(window.length() - HELD_BACK);
    }

    /** Gives the rest, when the answer is over. */
    public String flush() {
        return release(window.length());
    }

    /** What was masked so far; the offsets are those of the window and mean nothing. */
    public List<ScreenFinding> masked() {
        return List.copyOf(masked);
    }

    private String release(int wanted) {
        int until = wanted;
        if (until <= released) {
            return "";
        }
        if (until < window.length() && Character.isLowSurrogate(window.charAt(until))) {
            until--;
        }
        String text = window.toString();
        List<ScreenFinding> withheld = screen.screen(text, permitted).withheld();
        for (ScreenFinding finding : withheld) {
            int start = text.offsetByCodePoints(0, finding.start());
            int end = text.offsetByCodePoints(start, finding.length());
            if (start < until && end > until) {
                until = Math.max(released, start);
            }
        }
        String let = masked(text, until, withheld);
        released = until;
        forget();
        return let;
    }

    private String masked(String text, int until, List<ScreenFinding> withheld) {
        var let = new StringBuilder();
        int done = released;
        for (ScreenFinding finding : withheld) {
            int start = text.offsetByCodePoints(0, finding.start());
            int end = text.offsetByCodePoints(start, finding.length());
            if (end > done && end <= until) {
                let.append(text, done, Math.max(done, start)).append(Masks.of(finding.kind(), language));
                masked.add(finding);
                done = end;
            }
        }
        return let.append(text, done, Math.max(done, until)).toString();
    }

    private void forget() {
        int old = released - CONTEXT;
        if (old > 0) {
            int cut = Character.isLowSurrogate(window.charAt(old)) ? old - 1 : old;
            window.delete(0, cut);
            released -= cut;
        }
    }
}
