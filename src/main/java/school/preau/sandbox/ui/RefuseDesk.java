package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.preau.sandbox.RefusalReason;
import school.preau.sandbox.Refuse;
import school.preau.sandbox.Refuse.Request;

/** Requests of colleagues, one below the other: may this be asked of the model, and if not, why? */
class RefuseDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final transient List<String> questions;
    private final transient Map<String, String> options = new LinkedHashMap<>();
    private final HandInFoot foot;

    RefuseDesk(Sitting sitting, Refuse exercise) {
        this.sitting = sitting;
        addClassNames("desk-page", "refuse");
        var shown = exercise.requests(sitting.open().drawn());
        questions = shown.stream().map(Request::question).toList();
        options.put(Refuse.ASK, getTranslation("sandbox.refuse.ask"));
        for (RefusalReason reason : exercise.reasons()) {
            options.put(reason.slug(), getTranslation("sandbox.refuse.no." + reason.slug()));
        }
        foot = new HandInFoot(
                getTranslation("sandbox.refuse.hand-in"),
                () -> sitting.handIn(
                        getTranslation("sandbox.refuse.hand-in"), getTranslation("sandbox.refuse.confidence")));
        var list = new OrderedList();
        list.addClassName("requests");
        shown.forEach(request -> list.add(card(request)));
        var page = new Div(list);
        page.addClassName("twice-page");
        add(sitting.mission(sitting.answered(questions) == 0), page, foot);
        foot.count(sitting.answered(questions), questions.size());
    }

    private Component card(Request request) {
        var from = new Span(request.from().in(sitting.language()));
        from.addClassName("overline");
        var said = new Div(
                from,
                new Paragraph(getTranslation("sandbox.quoted", request.text().in(sitting.language()))));
        said.addClassName("ask");
        var card = new ListItem(
                said,
                new ChoiceField(
                                sitting,
                                request.question(),
                                getTranslation("sandbox.refuse.question"),
                                options,
                                () -> foot.count(sitting.answered(questions), questions.size()))
                        .stacked());
        card.addClassNames("card", "request-card");
        return card;
    }
}
