package school.preau.sandbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.Quota;
import school.preau.sandbox.Sending;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.EndpointHealth;
import school.preau.sandbox.gateway.ModelGateway;

/** The conversation with the model: requests, answers as they come, and the field with its shield. */
class ConversationPane extends Section {

    private static final long serialVersionUID = 1L;

    /** From so many requests on, one is told how many are left today. */
    private static final int QUOTA_NEAR = 10;

    private final transient Conversing conversing;
    private final transient ModelGateway models;
    private final transient HospitalTime time;
    private final transient Talk talk;
    private final transient ShieldWords words;

    private final Span status = new Span();
    private final Div turns = new Div();
    private final PromptElement prompt = new PromptElement();
    private final Paragraph said = new Paragraph();
    private final Paragraph quota = new Paragraph();
    private final transient Map<TurnId, AnswerTurn> answers = new LinkedHashMap<>();

    ConversationPane(Conversing conversing, ModelGateway models, HospitalTime time, Talk talk) {
        this.conversing = conversing;
        this.models = models;
        this.time = time;
        this.talk = talk;
        this.words = new ShieldWords(this, talk.language());
        addClassName("desk-pane");
        getElement().setAttribute("aria-label", getTranslation("sandbox.talk.title"));
        add(head(), scroll(), composer());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        answers.values().forEach(AnswerTurn::watch);
    }

    private Component head() {
        status.addClassName("aside");
        var head = new Div(new H2(getTranslation("sandbox.talk.title")), status);
        head.addClassName("pane-head");
        return head;
    }

    private Component scroll() {
        turns.addClassName("turns");
        turns.getElement().setAttribute("role", "log");
        turns.getElement().setAttribute("aria-live", "off");
        var scroll = new Div(turns);
        scroll.addClassName("pane-scroll");
        scroll.getElement().setAttribute("data-follow", true);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("sandbox.talk.turns"));
        return scroll;
    }

    private Component composer() {
        var offered = new Div();
        offered.addClassName("offered");
        talk.offered().forEach(each -> {
            var button = new Button(each.title().in(talk.language()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(click -> prompt.fill(each.text().in(talk.language())));
            offered.add(button);
        });
        offered.setVisible(!talk.offered().isEmpty());
        said.addClassNames("small", "quiet");
        said.getElement().setAttribute("role", "status");
        quota.addClassName("quota");
        prompt.addTypedListener(event -> look(event.text()));
        prompt.addSentListener(event -> send(
                event.text(),
                stream -> conversing.send(
                        talk.me(), talk.conversation(), event.text(), talk.opened(), talk.language(), stream)));
        prompt.addMaskedListener(event -> send(
                event.text(),
                stream -> conversing.sendMasked(
                        talk.me(), talk.conversation(), event.text(), talk.opened(), talk.language(), stream)));
        prompt.addAsIsListener(event -> send(
                event.text(),
                stream -> conversing.sendAsIs(
                        talk.me(), talk.conversation(), event.text(), talk.opened(), talk.language(), stream)));
        prompt.addWhyListener(event -> new LessonOfTheScreen(ShieldWords.lessons(
                        conversing.look(event.text(), talk.opened().permitted())))
                .open());
        var composer = new Div(offered, said, prompt, quota);
        composer.addClassName("composer");
        return composer;
    }

    /** Everything said so far. */
    private void show() {
        conversing.open(talk.me(), talk.conversation()).ifPresent(conversation -> {
            for (Turn turn : conversation.turns()) {
                switch (turn) {
                    case Turn.Request request -> turns.add(new RequestBubble(request.text(), time.local(request.at())));
                    case Turn.Answer answer -> add(answer.id()).show(answer);
                }
            }
        });
        if (!models.configured() && talk.opened().recorded().isEmpty()) {
            turns.add(new NoModelCard());
        }
        standing();
    }

    private void look(String text) {
        if (!text.isBlank() && text.length() <= Conversing.LONGEST_REQUEST) {
            prompt.show(words.of(text, conversing.look(text, talk.opened().permitted())));
        }
    }

    private void send(String text, Function<AnswerListener, Sending> sending) {
        said.setText("");
        var turn = new AnswerTurn(this);
        switch (sending.apply(turn.stream())) {
            case Sending.Sent sent -> {
                prompt.clear();
                stored(sent.request());
                begin(turn, sent.answer());
                talk.spoken().run();
            }
            case Sending.Blocked blocked -> look(text);
            case Sending.AskMasked asked -> look(text);
            case Sending other -> said.setText(refusal(other));
        }
        standing();
    }

    /** Another answer to the last request. */
    void again() {
        afresh(stream -> conversing.askAgain(talk.me(), talk.conversation(), talk.opened(), talk.language(), stream));
    }

    /** The next recorded answer to the last request, when the model does not answer. */
    void takeRecorded() {
        afresh(stream -> conversing.takeRecorded(talk.me(), talk.conversation(), talk.opened(), stream));
    }

    private void afresh(Function<AnswerListener, Sending> sending) {
        said.setText("");
        var turn = new AnswerTurn(this);
        Sending result = sending.apply(turn.stream());
        if (result instanceof Sending.Sent sent) {
            begin(turn, sent.answer());
        } else {
            said.setText(refusal(result));
        }
        standing();
    }

    private void stored(TurnId request) {
        turn(request)
                .filter(Turn.Request.class::isInstance)
                .map(Turn.Request.class::cast)
                .ifPresent(asked -> turns.add(new RequestBubble(asked.text(), time.local(asked.at()))));
    }

    private void begin(AnswerTurn turn, TurnId id) {
        turn.is(id);
        answers.put(id, turn);
        turns.add(turn);
    }

    private AnswerTurn add(TurnId id) {
        var turn = new AnswerTurn(this);
        begin(turn, id);
        return turn;
    }

    private String refusal(Sending sending) {
        return switch (sending) {
            case Sending.NoModel no ->
                getTranslation(
                        talk.opened().recorded().isEmpty() ? "sandbox.talk.no-model" : "sandbox.talk.all-played");
            case Sending.QuotaReached(Quota reached) -> getTranslation("sandbox.talk.quota-reached", reached.ofDay());
            case Sending.Busy busy -> getTranslation("sandbox.talk.busy");
            case Sending.TooLong(int longest) -> getTranslation("sandbox.talk.too-long", longest);
            case Sending.Gone gone -> getTranslation("sandbox.talk.gone");
            case Sending.Empty empty -> "";
            case Sending.Sent sent -> "";
            case Sending.Blocked blocked -> "";
            case Sending.AskMasked asked -> "";
        };
    }

    /** How the model is, and how many requests are left. */
    final void standing() {
        status.removeAll();
        status.removeClassName("trouble");
        if (!models.configured()) {
            boolean nothing = talk.opened().recorded().isEmpty();
            prompt.close(nothing ? getTranslation("sandbox.talk.closed") : "");
            status.setText(getTranslation(nothing ? "sandbox.talk.none" : "sandbox.talk.recordings"));
            return;
        }
        EndpointHealth model = models.models().stream()
                .filter(EndpointHealth::usable)
                .findFirst()
                .orElse(models.models().getFirst());
        if (model.usable()) {
            status.setText(getTranslation("sandbox.talk.available", model.title()));
        } else {
            status.addClassName("trouble");
            status.add(Icon.WARNING.svg(16), new Span(getTranslation("sandbox.talk.unreachable")));
        }
        Quota today = conversing.quota(talk.me());
        quota.setText(today.left() <= QUOTA_NEAR ? getTranslation("sandbox.talk.quota", today.left()) : "");
        quota.setVisible(today.left() <= QUOTA_NEAR);
    }

    /** A turn as it is stored. */
    final java.util.Optional<Turn> turn(TurnId id) {
        return conversing
                .open(talk.me(), talk.conversation())
                .flatMap(conversation -> conversation.turns().stream()
                        .filter(turn -> turn.id().equals(id))
                        .findFirst());
    }

    final boolean writing() {
        return conversing.writing(talk.conversation());
    }

    final void stop() {
        conversing.stop(talk.me(), talk.conversation());
    }

    final Talk talk() {
        return talk;
    }

    final HospitalTime time() {
        return time;
    }

    /** Whether recorded answers could stand in. */
    final boolean hasRecordings() {
        return !talk.opened().recorded().isEmpty();
    }

    /** What the model has said here, for the letter to know it again. */
    final java.util.List<LetterElement.Source> sources() {
        return answers.values().stream().map(AnswerTurn::source).toList();
    }
}
