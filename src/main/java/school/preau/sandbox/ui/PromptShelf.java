package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PromptLibrary;
import school.preau.sandbox.PublishedPrompt;

/** The prompt library: one chooses, fills the blanks, and it lands in the field. Nothing is sent from here. */
class PromptShelf extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final transient Consumer<String> field;
    private transient Supplier<String> filled = () -> "";

    PromptShelf(PromptLibrary library, Collection<String> professions, Language language, Consumer<String> field) {
        this.language = language;
        this.field = field;
        setWidth("680px");
        addClassName("prompt-shelf");
        var all = library.prompts(professions, language);
        list(
                all.stream()
                        .filter(each -> PromptLibrary.suits(each, professions))
                        .toList(),
                all.stream()
                        .filter(each -> !PromptLibrary.suits(each, professions))
                        .toList());
    }

    private void list(List<PublishedPrompt> mine, List<PublishedPrompt> others) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("conversation.library.title"));
        var about = new Paragraph(getTranslation("conversation.library.about"));
        about.addClassName("quiet");
        add(about);
        if (!mine.isEmpty()) {
            add(new H3(getTranslation("conversation.library.yours")), cards(mine, () -> list(mine, others)));
        }
        if (!others.isEmpty()) {
            add(new H3(getTranslation("conversation.library.others")), cards(others, () -> list(mine, others)));
        }
        getFooter().add(new Button(getTranslation("sandbox.result.close"), click -> close()));
    }

    private Component cards(List<PublishedPrompt> prompts, Runnable back) {
        var cards = new UnorderedList();
        cards.addClassName("prompt-cards");
        for (PublishedPrompt each : prompts) {
            var choose = new Button(each.prompt().title().in(language), click -> open(each, back));
            choose.addThemeVariants(ButtonVariant.TERTIARY);
            cards.add(new ListItem(choose, new Paragraph(each.prompt().purpose().in(language))));
        }
        return cards;
    }

    /** Puts the chosen prompt into the field. */
    final void take() {
        close();
        field.accept(filled.get());
    }

    private void open(PublishedPrompt chosen, Runnable back) {
        removeAll();
        getFooter().removeAll();
        var prompt = chosen.prompt();
        setHeaderTitle(prompt.title().in(language));
        var purpose = new Paragraph(prompt.purpose().in(language));
        purpose.addClassName("quiet");
        var form = new PromptForm(prompt, language);
        var origin = new Span(getTranslation(
                "conversation.library.origin",
                prompt.author(),
                Days.full(prompt.written(), language),
                chosen.version()));
        origin.addClassNames("small", "quiet");
        var body = new Div(purpose, form, origin);
        body.addClassName("prompt-open");
        add(body);
        filled = form::filled;
        var take = new Button(getTranslation("conversation.library.take"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("conversation.library.back"), click -> back.run()), take);
    }
}
