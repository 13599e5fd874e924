package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.AcceptCodes.Proposal;
import school.preau.sandbox.Mark;

/** A code the model proposes, what one decides about it, and the words one has marked for it. */
class ProposalCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final transient Proposal proposal;
    private final UnorderedList quotes = new UnorderedList();
    private final Button prove;
    private List<MarkableDocument> documents = List.of();

    /**
     * @param proving makes marks in the documents count for this one
     * @param changed hears that something was decided
     */
    ProposalCard(Sitting sitting, Proposal proposal, Consumer<ProposalCard> proving, Runnable changed) {
        this.sitting = sitting;
        this.proposal = proposal;
        addClassNames("card", "proposal");
        var system = new Span(proposal.system().label());
        system.addClassName("overline");
        var code = new Span(proposal.code());
        code.addClassNames("code", "tabular");
        var label = new Span(proposal.label().in(sitting.language()));
        var options = new LinkedHashMap<String, String>();
        options.put(AcceptCodes.ACCEPT, getTranslation("sandbox.codes.accept"));
        options.put(AcceptCodes.REJECT, getTranslation("sandbox.codes.reject"));
        var decision = new ChoiceField(
                sitting,
                proposal.question(),
                getTranslation("sandbox.codes.decision", proposal.code()),
                options,
                changed);
        prove = new Button(getTranslation("sandbox.codes.prove"), Icon.WRITE.svg(16), click -> proving.accept(this));
        prove.setAriaLabel(getTranslation("sandbox.codes.prove-for", proposal.code()));
        quotes.addClassName("mark-list");
        var head = new Div(new H3(code, label), system);
        head.addClassName("proposal-head");
        add(head, decision, quotes, prove);
        tell(sitting.open().marks());
    }

    Proposal proposal() {
        return proposal;
    }

    /** Whether marks in the documents are made for this one now. */
    void current(boolean current) {
        setClassName("current", current);
        prove.setEnabled(!current);
        prove.setText(getTranslation(current ? "sandbox.codes.proving-now" : "sandbox.codes.prove"));
    }

    void proves(List<MarkableDocument> texts) {
        documents = List.copyOf(texts);
    }

    /** The marks in words, as they stand now. */
    void tell() {
        tell(sitting.marked());
    }

    private void tell(List<Mark> marks) {
        quotes.removeAll();
        marks.stream()
                .filter(mark -> mark.about().filter(proposal.id()::equals).isPresent())
                .forEach(mark -> quotes.add(quote(mark)));
        quotes.setVisible(quotes.getChildren().findAny().isPresent());
    }

    private Component quote(Mark mark) {
        String words = TextPieces.plain(mark.passage()
                .of(sitting.open().exercise().texts(sitting.open().drawn()).getOrDefault(mark.text(), "")));
        var said = new Span(getTranslation("sandbox.quoted", words));
        said.getElement().setAttribute("lang", "fr");
        said.addClassName("grow");
        var remove = new Button(Icon.CLOSE.svg(18), click -> takeAway(mark));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("sandbox.draft.remove", words));
        return new ListItem(said, remove);
    }

    private void takeAway(Mark mark) {
        sitting.unmark(mark);
        documents.forEach(document -> document.marks().forget(mark));
        documents.forEach(MarkableDocument::refresh);
        tell();
    }
}
