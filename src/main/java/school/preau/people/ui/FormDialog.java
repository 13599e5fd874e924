package school.preau.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import school.preau.people.Outcome;
import school.preau.people.Refusal;

/** Asks for a few fields and hands them over; stays open with the reason when they are refused. */
class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<Fields> fields;
    private final Paragraph said = new Paragraph();
    private final Button save = new Button();

    /**
     * @param act does it; called only when every field is ready
     * @param done what follows once it is done; the dialog is closed by then
     */
    FormDialog(String title, String verb, Supplier<Outcome<?>> act, Runnable done, Fields... fields) {
        this.fields = List.of(fields);
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 94vw)");
        said.addClassNames("people-refusal", "small");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        var content = new Div();
        content.addClassName("people-form");
        content.add(Arrays.asList(fields));
        content.add(said);
        save.setText(verb);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> save(act, done));
        var actions = new Div(new Button(getTranslation("people.cancel"), event -> close()), save);
        actions.addClassNames("row", "gap-2", "people-actions");
        content.add(actions);
        add(content);
    }

    private void save(Supplier<Outcome<?>> act, Runnable done) {
        save.setEnabled(true);
        said.setVisible(false);
        // Each one is asked, so that all that is missing shows at once.
        if (fields.stream().filter(part -> !part.ready()).count() > 0) {
            return;
        }
        switch (act.get()) {
            case Outcome.Done<?> ignored -> {
                close();
                done.run();
            }
            case Outcome.Refused<?>(Refusal why) -> refuse(why);
        }
    }

    private void refuse(Refusal why) {
        if (fields.stream().noneMatch(part -> part.refuse(why))) {
            said.setText(getTranslation(why.key()));
            said.setVisible(true);
        }
    }
}
