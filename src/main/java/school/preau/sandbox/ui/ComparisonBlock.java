package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import school.preau.sandbox.Comparison;
import school.preau.sandbox.Comparison.Preference;
import school.preau.sandbox.Conversation;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;

/** Two answers side by side, each with its own stop; which one is preferred; and, when it was blind, which is whose once one asks. */
class ComparisonBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dialogue dialogue;
    private final transient Conversation conversation;
    private final transient Comparison comparison;

    ComparisonBlock(
            Dialogue dialogue,
            Conversation conversation,
            Comparison comparison,
            Function<Turn.Answer, AnswerTurn> answers,
            Component others) {
        this.dialogue = dialogue;
        this.conversation = conversation;
        this.comparison = comparison;
        addClassName("comparison");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("conversation.compare.group"));
        var sides = new Div(
                side("conversation.compare.first", comparison.first(), answers),
                side("conversation.compare.second", comparison.second(), answers));
        sides.addClassName("comparison-sides");
        add(sides, verdict(), others);
    }

    private Component side(String key, TurnId id, Function<Turn.Answer, AnswerTurn> answers) {
        var side = new Div();
        side.addClassName("comparison-side");
        conversation
                .turn(id)
                .filter(Turn.Answer.class::isInstance)
                .map(Turn.Answer.class::cast)
                .ifPresent(answer -> {
                    String name = getTranslation(key);
                    if (comparison.open()) {
                        side.add(about(name, answer));
                    }
                    var turn = answers.apply(answer);
                    turn.beside(name, !comparison.open());
                    if (!dialogue.writing(id)) {
                        turn.stored();
                    }
                    side.add(turn);
                });
        return side;
    }

    /** Whose answer it is, or which wording it answers. */
    private Component about(String name, Turn.Answer answer) {
        if (conversation.sameRequest(comparison)) {
            var title = new Span(name);
            title.addClassName("overline");
            return title;
        }
        var who = new Span(name);
        who.addClassName("overline");
        var asked = new Div(
                who,
                new Paragraph(
                        conversation.turn(answer.follows()).map(Turn::text).orElse("")));
        asked.addClassName("ask");
        return asked;
    }

    private Component verdict() {
        var verdict = new Div();
        verdict.addClassNames("comparison-verdict", "row", "gap-2", "wrap");
        verdict.getElement().setAttribute("role", "group");
        verdict.getElement().setAttribute("aria-label", getTranslation("conversation.compare.question"));
        verdict.add(new Span(getTranslation("conversation.compare.question")));
        for (Preference each : Preference.values()) {
            boolean chosen = comparison.preferred().equals(Optional.of(each));
            var button = new Button(getTranslation(key(each)), click -> dialogue.prefer(comparison.id(), each));
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setClassName("said", chosen);
            verdict.add(button);
        }
        if (!comparison.open()) {
            verdict.add(new Button(
                    getTranslation("conversation.compare.reveal"), click -> dialogue.reveal(comparison.id())));
        }
        var kept = new Span(getTranslation(
                comparison.preferred().isPresent() ? "conversation.compare.kept" : "conversation.compare.goes-on"));
        kept.addClassNames("small", "quiet");
        kept.getElement().setAttribute("role", "status");
        verdict.add(kept);
        return verdict;
    }

    private static String key(Preference preference) {
        return switch (preference) {
            case FIRST -> "conversation.compare.first";
            case SECOND -> "conversation.compare.second";
            case NEITHER -> "conversation.compare.neither";
        };
    }
}
