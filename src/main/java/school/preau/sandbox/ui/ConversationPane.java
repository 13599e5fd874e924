package school.preau.sandbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.AnswerSettings;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.PromptLibrary;
import school.preau.sandbox.Quota;
import school.preau.sandbox.Sending;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;
import school.preau.sandbox.gateway.EndpointHealth;
import school.preau.sandbox.gateway.ModelGateway;

/** The conversation with the model: requests, answers as they come, and the field with its shield. */
@StyleSheet("theme/conversation.css")
class ConversationPane extends Section implements Dialogue.Page {

    private static final long serialVersionUID = 1L;

    private final transient ModelGateway models;
    private final transient Dialogue dialogue;
    private final Span status = new Span();
    private final TurnList turns;
    private final Composer composer;

    ConversationPane(Conversing conversing, ModelGateway models, HospitalTime time, Talk talk) {
        this.models = models;
        this.dialogue = new Dialogue(conversing, time, talk, this);
        this.turns = new TurnList(dialogue);
        this.composer = new Composer(dialogue, models.models());
        addClassName("desk-pane");
        getElement().setAttribute("aria-label", getTranslation("sandbox.talk.title"));
        status.addClassName("aside");
        var head = new Div(new H2(getTranslation("sandbox.talk.title")), status);
        head.addClassName("pane-head");
        add(head, scroll(), composer);
        showTurns();
        if (!models.configured() && !dialogue.hasRecordings()) {
            turns.add(new NoModelCard());
        }
        showStanding();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        turns.watch();
    }

    /** Offers the prompts of the library, those for these professions first. */
    final void offer(PromptLibrary library, Set<String> professions) {
        composer.offer(library, professions);
    }

    /** Lets one compare two models or two wordings. */
    final void offerComparison() {
        composer.offerComparison();
    }

    /** What the model has said here on any branch, for the letter to know it again. */
    final List<LetterElement.Source> sources() {
        return dialogue.conversation().stream()
                .flatMap(conversation -> conversation.turns().stream())
                .filter(Turn.Answer.class::isInstance)
                .map(answer -> new LetterElement.Source(answer.id().value().toString(), PlainLetter.of(answer.text())))
                .toList();
    }

    @Override
    public AnswerSettings settings() {
        return composer.settings();
    }

    @Override
    public void begun(AnswerTurn turn, TurnId answer) {
        turns.begun(turn, answer);
        showTurns();
    }

    @Override
    public void refused(Sending why) {
        composer.refused(why);
    }

    @Override
    public void changed() {
        showTurns();
    }

    @Override
    public void standing() {
        showStanding();
    }

    @Override
    public void reword(Turn.Request request) {
        composer.reword(request);
    }

    private Component scroll() {
        var scroll = new Div(turns);
        scroll.addClassName("pane-scroll");
        scroll.getElement().setAttribute("data-follow", true);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("sandbox.talk.turns"));
        return scroll;
    }

    private void showTurns() {
        dialogue.conversation().ifPresent(turns::show);
    }

    private void showStanding() {
        status.removeAll();
        status.removeClassName("trouble");
        if (!models.configured()) {
            composer.close(dialogue.hasRecordings() ? "" : getTranslation("sandbox.talk.closed"));
            status.setText(getTranslation(dialogue.hasRecordings() ? "sandbox.talk.recordings" : "sandbox.talk.none"));
            return;
        }
        Quota today = dialogue.quota();
        boolean playsOn = today.usedUp() && dialogue.hasRecordings();
        EndpointHealth model = models.models().stream()
                .filter(EndpointHealth::usable)
                .findFirst()
                .orElse(models.models().getFirst());
        if (playsOn) {
            status.setText(getTranslation("sandbox.talk.recordings"));
        } else if (model.usable()) {
            status.setText(getTranslation("sandbox.talk.available", model.title()));
        } else {
            status.addClassName("trouble");
            status.add(Icon.WARNING.svg(16), new Span(getTranslation("sandbox.talk.unreachable")));
        }
        composer.quota(today, playsOn);
    }
}
