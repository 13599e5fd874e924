package school.preau.learning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import school.preau.catalog.Course;
import school.preau.catalog.GlossaryWord;
import school.preau.catalog.Lesson;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.learning.Note;
import school.preau.learning.Notes;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Saved;

/** Beside a lesson: the learner's notes, saved as they type, and the words the lesson explains. On a narrow screen it opens as a sheet. */
class BesidePane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Notes notes;
    private final transient ActivityVisit visit;
    private final transient HospitalTime time;
    private final TextArea field = new TextArea();
    private final Saved saved = new Saved();
    private transient Note note;

    BesidePane(Course course, ActivityVisit visit, Notes notes, HospitalTime time) {
        this.visit = visit;
        this.notes = notes;
        this.time = time;
        addClassName("beside");
        note = notes.of(
                visit.learner(), visit.course().course(), visit.activity().id());
        var heading = new H2(getTranslation("learning.notes"));
        field.setAriaLabel(getTranslation("learning.notes"));
        field.setMaxLength(Note.LONGEST);
        field.setValue(note.text());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(500);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(event.getValue());
            }
        });
        add(new Div(heading, field, saved));
        var words = ((Lesson) visit.activity().content()).in(visit.language()).words();
        if (!words.isEmpty()) {
            add(new Div(new H2(getTranslation("learning.words")), list(course, words, visit.language())));
        }
    }

    private void keep(String typed) {
        note = notes.keep(
                visit.learner(), visit.course().course(), visit.activity().id(), typed, note);
        if (!note.text().equals(typed) && !typed.isBlank()) {
            field.setValue(note.text());
        }
        saved.done(getTranslation(
                "learning.note.saved", Days.hour(time.local(time.now()).toLocalTime())));
    }

    private static DescriptionList list(Course course, List<String> words, Language language) {
        var list = new DescriptionList();
        list.addClassName("words");
        for (String id : words) {
            course.word(id)
                    .ifPresent(word ->
                            list.getElement().appendChild(entry(word, language).getElement()));
        }
        return list;
    }

    private static Div entry(GlossaryWord word, Language language) {
        var entry = new Div(
                new DescriptionList.Term(capitalised(word.term().in(language), language)),
                new DescriptionList.Description(word.meaning().in(language)));
        entry.getElement().setAttribute("data-word", word.id());
        return entry;
    }

    private static String capitalised(String term, Language language) {
        return term.substring(0, 1).toUpperCase(language.locale()) + term.substring(1);
    }

    /** Opens as a sheet over a narrow page and returns to its place when it is closed. */
    void openSheet(Aside home) {
        var sheet = new Dialog();
        sheet.setHeaderTitle(getTranslation("learning.beside"));
        sheet.add(this);
        sheet.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                home.add(this);
            }
        });
        sheet.open();
    }
}
