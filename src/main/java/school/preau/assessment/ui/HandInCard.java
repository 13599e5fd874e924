package school.preau.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import school.preau.assessment.Drawn;

/** The last look before handing in: what is open, what was marked to come back to. */
class HandInCard extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();

    HandInCard(List<Drawn> questions, SerializableConsumer<Integer> turnTo, SerializableRunnable handIn) {
        addClassName("quiz-hand-in");
        long open = questions.stream().filter(drawn -> drawn.answer().isEmpty()).count();
        title.setText(getTranslation("assessment.handin.title", open));
        title.getElement().setAttribute("tabindex", "-1");
        var words = new Paragraph(getTranslation("assessment.handin.words", open));
        words.addClassName("quiet");
        add(title, words);
        var list = new UnorderedList();
        for (Drawn drawn : questions) {
            if (drawn.answer().isEmpty() || drawn.flagged()) {
                var go = new Button(
                        getTranslation(
                                drawn.answer().isEmpty() ? "assessment.handin.open" : "assessment.handin.flagged",
                                drawn.place()),
                        event -> turnTo.accept(drawn.place()));
                go.addThemeVariants(ButtonVariant.TERTIARY);
                list.add(new ListItem(go));
            }
        }
        if (list.getComponentCount() > 0) {
            add(list);
        }
        var submit = new Button(getTranslation("assessment.handin.action"), event -> handIn.run());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(submit);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        title.getElement().callJsFunction("focus");
    }
}
