package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.AcceptCodes.CodedDocument;
import school.preau.sandbox.AcceptCodes.Proposal;

/** Codes the model proposes beside the documents of the stay: accept or reject each, and mark the words that settle it. */
class CodesDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final transient AcceptCodes exercise;
    private final transient List<Proposal> shown;
    private final List<ProposalCard> cards = new ArrayList<>();
    private final DeskElement desk = new DeskElement();
    private final H2 proving = new H2();
    private final Div documents = new Div();
    private final HandInFoot foot;
    private boolean first = true;

    CodesDesk(Sitting sitting, AcceptCodes exercise) {
        this.sitting = sitting;
        this.exercise = exercise;
        this.shown = exercise.proposals(sitting.open().drawn());
        addClassNames("desk-page", "codes");
        foot = new HandInFoot(
                getTranslation("sandbox.codes.hand-in"),
                () -> sitting.handIn(
                        getTranslation("sandbox.codes.hand-in"), getTranslation("sandbox.codes.confidence")));
        desk.put(DeskElement.Pane.TALK, getTranslation("sandbox.codes.documents"), papers());
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.codes.proposals"), proposals());
        desk.show(DeskElement.Pane.LETTER);
        add(sitting.mission(sitting.answered(questions()) == 0), desk);
        prove(cards.getFirst());
        count();
    }

    private Component papers() {
        var head = new Div(proving, new Ribbon(getTranslation("sandbox.ribbon.patient"), true));
        head.addClassNames("pane-head", "record-head");
        documents.addClassNames("pane-scroll", "coded-documents");
        var pane = new Section(head, documents);
        pane.addClassName("desk-pane");
        pane.getElement().setAttribute("aria-label", getTranslation("sandbox.codes.documents"));
        return pane;
    }

    private Component proposals() {
        var list = new OrderedList();
        list.addClassName("proposals");
        for (Proposal proposal : shown) {
            var card = new ProposalCard(sitting, proposal, this::prove, this::count);
            cards.add(card);
            list.add(card);
        }
        var how = new Paragraph(getTranslation("sandbox.codes.how"));
        how.addClassNames("small", "quiet");
        var sheet = new Div(how, list);
        sheet.addClassName("pane-scroll");
        var head = new Div(new H2(getTranslation("sandbox.codes.proposals")));
        head.addClassName("pane-head");
        var pane = new Section(head, sheet, foot);
        pane.addClassName("desk-pane");
        pane.getElement().setAttribute("aria-label", getTranslation("sandbox.codes.proposals"));
        return pane;
    }

    /** Marks in the documents are from now on made for this proposal. */
    private void prove(ProposalCard card) {
        cards.forEach(each -> each.current(each == card));
        proving.setText(getTranslation("sandbox.codes.proving", card.proposal().code()));
        documents.removeAll();
        var texts = new ArrayList<MarkableDocument>();
        for (CodedDocument document : exercise.documents()) {
            texts.add(paper(card, document));
        }
        card.proves(texts);
        if (!first) {
            desk.show(DeskElement.Pane.TALK);
        }
        first = false;
    }

    private MarkableDocument paper(ProposalCard card, CodedDocument document) {
        var marks = TextMarks.evidence(
                sitting, card.proposal().id(), document.id(), document.text().fr(), sitting.marked());
        var text = new MarkableDocument(document.text(), sitting.language(), marks, sitting::over, () -> {
            card.tell();
            sitting.begun();
            count();
        });
        var details = new NativeDetails(document.title().in(sitting.language()), text);
        details.setOpen(true);
        details.addClassName("coded-document");
        documents.add(details);
        return text;
    }

    private List<String> questions() {
        return shown.stream().map(Proposal::question).toList();
    }

    private void count() {
        foot.count(sitting.answered(questions()), questions().size());
    }
}
