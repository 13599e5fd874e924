package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import school.preau.platform.Language;
import school.preau.sandbox.LibraryPrompt;

/** The blanks of a prompt, and how it reads as they are filled. */
class PromptForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINE = 200;

    private final transient LibraryPrompt prompt;
    private final Language language;
    private final transient Map<String, HasValue<?, String>> blanks = new LinkedHashMap<>();
    private final Paragraph preview = new Paragraph();

    PromptForm(LibraryPrompt prompt, Language language) {
        this.prompt = prompt;
        this.language = language;
        addClassName("prompt-form");
        prompt.variables().forEach(variable -> add(blank(variable)));
        preview.addClassName("prompt-preview");
        add(preview);
        show();
    }

    final String filled() {
        return prompt.filled(
                language,
                blanks.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getValue())));
    }

    private Component blank(LibraryPrompt.Variable variable) {
        String label = variable.label().in(language);
        String example = getTranslation(
                "conversation.library.example", variable.example().in(language));
        if (variable.several()) {
            var area = new TextArea(label);
            area.setHelperText(example);
            area.setMaxLength(LONGEST);
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.addValueChangeListener(change -> show());
            area.setWidthFull();
            blanks.put(variable.id(), area);
            return area;
        }
        var line = new TextField(label);
        line.setHelperText(example);
        line.setMaxLength(LONGEST_LINE);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.addValueChangeListener(change -> show());
        line.setWidthFull();
        blanks.put(variable.id(), line);
        return line;
    }

    private void show() {
        preview.setText(filled());
    }
}
