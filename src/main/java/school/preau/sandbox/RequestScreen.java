package school.preau.sandbox;

import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.platform.Language;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.Verdict;

/** What learners write passes here before it reaches a model or the database. */
@Component
class RequestScreen {

    private final PrivacyScreen screen;
    private final ScreenFindings findings;

    RequestScreen(PrivacyScreen screen, ScreenFindings findings) {
        this.screen = screen;
        this.findings = findings;
    }

    /** Whether a wording may go. */
    sealed interface Screened {

        /**
         * @param text what goes, masked where that was asked for
         * @param contested what its learner calls wrong
         */
        record Passed(String text, List<ScreenFinding> contested) implements Screened {}

        record Held(Sending why) implements Screened {}
    }

    ScreenResult look(String text, Permitted permitted) {
        return screen.screen(text, permitted);
    }

    Screened screened(Seat seat, Wording wording) {
        String text = wording.text().strip();
        if (text.isEmpty()) {
            return new Screened.Held(new Sending.Empty());
        }
        if (wording.text().length() > Conversing.LONGEST_REQUEST) {
            return new Screened.Held(new Sending.TooLong(Conversing.LONGEST_REQUEST));
        }
        ScreenResult result = screen.screen(text, seat.opened().permitted());
        Verdict verdict = result.verdict();
        return switch (wording.manner()) {
            case MASKED -> new Screened.Passed(result.masked(seat.language()), List.of());
            case AS_IT_IS ->
                verdict == Verdict.BLOCK ? held(seat, result) : new Screened.Passed(text, result.withheld());
            case AS_TYPED -> verdict == Verdict.PASS ? new Screened.Passed(text, List.of()) : held(seat, result);
        };
    }

    /** It went: what was called wrong is counted. */
    void went(Seat seat, Screened.Passed passed) {
        findings.add(seat.me().id(), passed.contested(), ScreenFindings.Place.CONTESTED);
    }

    /** A remark of a learner as it may be stored. */
    String masked(String remark, Permitted permitted, Language language) {
        return screen.screen(remark.strip(), permitted).masked(language);
    }

    private Screened held(Seat seat, ScreenResult result) {
        findings.add(seat.me().id(), result.withheld(), ScreenFindings.Place.REQUEST);
        String masked = result.masked(seat.language());
        return new Screened.Held(
                result.verdict() == Verdict.BLOCK
                        ? new Sending.Blocked(masked, result.withheld())
                        : new Sending.AskMasked(masked, result.withheld()));
    }
}
