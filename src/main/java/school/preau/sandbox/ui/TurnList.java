package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.preau.sandbox.Branches;
import school.preau.sandbox.Comparison;
import school.preau.sandbox.Conversation;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;

/** What was said on the branch one reads, with the ways to the others. */
class TurnList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dialogue dialogue;
    /** Kept over every change of branch: one of them may be being written. */
    private final transient Map<TurnId, AnswerTurn> answers = new HashMap<>();

    private final transient Map<TurnId, Alternatives> ways = new HashMap<>();

    TurnList(Dialogue dialogue) {
        this.dialogue = dialogue;
        addClassName("turns");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-live", "off");
    }

    /** An answer that this page hears. */
    final void begun(AnswerTurn turn, TurnId id) {
        turn.is(id);
        answers.put(id, turn);
    }

    final void show(Conversation conversation) {
        removeAll();
        ways.clear();
        var branches = conversation.branches();
        var shown = new ArrayList<Comparison>();
        for (Turn turn : branches.path()) {
            var comparison = conversation.comparisonOf(turn);
            if (comparison.isPresent()) {
                if (!shown.contains(comparison.get())) {
                    shown.add(comparison.get());
                    add(new ComparisonBlock(
                            dialogue, conversation, comparison.get(), this::answer, way(branches, turn)));
                }
                continue;
            }
            switch (turn) {
                case Turn.Request request ->
                    add(new RequestBubble(
                            request.text(),
                            dialogue.time().local(request.at()),
                            way(branches, request),
                            () -> dialogue.page().reword(request)));
                case Turn.Answer answer -> {
                    var component = answer(answer);
                    component.alternatives(way(branches, answer));
                    add(component);
                }
            }
        }
        watch();
    }

    final void watch() {
        if (isAttached()) {
            answers.values().forEach(AnswerTurn::watch);
        }
    }

    /** Turns to another branch; the keyboard stays where one stepped from. */
    private void choose(TurnId turn) {
        dialogue.choose(turn);
        var way = ways.get(turn);
        if (way != null) {
            way.focus();
        }
    }

    private AnswerTurn answer(Turn.Answer answer) {
        var known = answers.get(answer.id());
        if (known != null) {
            return known;
        }
        var turn = new AnswerTurn(dialogue);
        begun(turn, answer.id());
        turn.show(answer);
        return turn;
    }

    private Alternatives way(Branches branches, Turn turn) {
        List<Turn> all = branches.alternatives(turn);
        var way = new Alternatives(turn, all, this::choose);
        ways.put(turn.id(), way);
        return way;
    }
}
