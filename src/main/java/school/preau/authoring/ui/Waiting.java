package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.ErrorReport;
import school.preau.catalog.ErrorReports;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.ExerciseLibrary;

/** What waits for a trainer's answer: errors that were reported. Nobody's name is shown. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Waiting extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient ErrorReports reports;
    private final transient PlaceWords places;
    private final transient HospitalTime time;

    Waiting(ErrorReports reports, CourseCatalog catalog, ExerciseLibrary library, HospitalTime time) {
        this.reports = reports;
        this.places = new PlaceWords(this, catalog, library);
        this.time = time;
        addClassName("write-waiting");
    }

    void show(Trainer me) {
        removeAll();
        var open = reports.list(me, true, 0, MOST);
        add(new H2(getTranslation("authoring.waiting", reports.countOpen(me))));
        if (open.isEmpty()) {
            var nothing = new Paragraph(getTranslation("authoring.waiting.none"));
            nothing.addClassName("quiet");
            add(nothing);
        }
        open.forEach(report -> add(card(report, me)));
    }

    private Section card(ErrorReport report, Trainer me) {
        var where = new Paragraph(
                new Span(places.of(report.place())),
                new Span(Days.full(time.dayOf(report.at()), ChosenLanguage.current())));
        where.addClassNames("row", "wrap", "gap-3", "small", "quiet");
        var words = new Paragraph(report.text());
        var close = new Button(getTranslation("authoring.answer"), event -> answer(report, me));
        close.addThemeName("small");
        var card = new Section(where, words, new Div(close));
        card.addClassName("card");
        return card;
    }

    private void answer(ErrorReport report, Trainer me) {
        var words = new AnswerDialog.Words(
                getTranslation("authoring.answer"),
                "",
                report.text(),
                getTranslation("authoring.answer.note"),
                "",
                getTranslation("authoring.answer.send"),
                getTranslation("authoring.answer.blank"));
        new AnswerDialog(words, ErrorReports.MOST_CHARACTERS, note -> {
                    Notices.done(getTranslation(
                            reports.close(me, report.id(), note) ? "authoring.answer.done" : "authoring.answer.late"));
                    show(me);
                })
                .open();
    }
}
