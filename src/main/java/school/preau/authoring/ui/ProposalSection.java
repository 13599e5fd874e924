package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import school.preau.platform.ui.BackgroundWork;
import school.preau.platform.ui.ModelText;
import school.preau.sandbox.ProposingMarks;
import school.preau.sandbox.ProposingMarks.Asked;
import school.preau.sandbox.ProposingMarks.Proposed;

/** Where a trainer may ask what the model would give. It fills nothing in: whoever marks chooses every point. */
class ProposalSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ProposingMarks proposing;
    private final transient Asked asked;
    private final Div shown = new Div();
    private transient Optional<String> model = Optional.empty();

    ProposalSection(ProposingMarks proposing, Asked asked) {
        this.proposing = proposing;
        this.asked = asked;
        addClassNames("card", "marking-proposal");
        var words = new Paragraph(getTranslation("authoring.marking.proposal.words"));
        words.addClassNames("small", "quiet");
        var ask = new Button(getTranslation("authoring.marking.proposal.ask"));
        ask.setDisableOnClick(true);
        ask.addClickListener(
                click -> BackgroundWork.run(() -> proposing.propose(asked), this::show, () -> ask.setEnabled(true)));
        shown.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("authoring.marking.proposal")), words, new Div(ask), shown);
    }

    /** The model whose proposal is on the page. */
    final Optional<String> model() {
        return model;
    }

    private void show(Proposed proposed) {
        shown.removeAll();
        shown.add(
                switch (proposed) {
                    case Proposed.Yes(var lines, String name) -> {
                        model = Optional.of(name);
                        yield new ModelText(getTranslation("authoring.marking.proposal.by"), name, list(lines));
                    }
                    case Proposed.Unreadable no ->
                        new Paragraph(getTranslation("authoring.marking.proposal.unreadable"));
                    case Proposed.Failed no -> new Paragraph(getTranslation("authoring.marking.proposal.failed"));
                });
    }

    private UnorderedList list(List<ProposingMarks.Line> lines) {
        var list = new UnorderedList();
        for (int i = 0; i < lines.size(); i++) {
            var criterion = asked.rubric().get(i);
            var points = new Span(getTranslation(
                    "authoring.marking.proposal.line",
                    criterion.text(),
                    lines.get(i).points(),
                    criterion.points()));
            points.addClassName("strong");
            list.add(new ListItem(points, new Div(lines.get(i).reason())));
        }
        return list;
    }
}
