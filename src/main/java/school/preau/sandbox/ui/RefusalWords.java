package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import school.preau.sandbox.Quota;
import school.preau.sandbox.Sending;

/** Why a request did not leave, in words. What the screen held back is said by the shield instead. */
final class RefusalWords {

    private final Component at;
    private final boolean recordings;

    /** @param recordings whether there were recorded answers to play */
    RefusalWords(Component at, boolean recordings) {
        this.at = at;
        this.recordings = recordings;
    }

    String of(Sending why) {
        return switch (why) {
            case Sending.NoModel no ->
                at.getTranslation(recordings ? "sandbox.talk.all-played" : "sandbox.talk.no-model");
            case Sending.QuotaReached(Quota reached) -> reached(reached);
            case Sending.Busy busy -> at.getTranslation("sandbox.talk.busy");
            case Sending.TooLong(int longest) -> at.getTranslation("sandbox.talk.too-long", longest);
            case Sending.DoesNotFit full -> at.getTranslation("conversation.room.too-much");
            case Sending.Gone gone -> at.getTranslation("sandbox.talk.gone");
            case Sending.Empty empty -> "";
            case Sending.Sent sent -> "";
            case Sending.Blocked blocked -> "";
            case Sending.AskMasked asked -> "";
        };
    }

    private String reached(Quota quota) {
        return quota.left() == 1
                ? at.getTranslation("conversation.quota.one-left")
                : at.getTranslation("conversation.quota.reached");
    }
}
