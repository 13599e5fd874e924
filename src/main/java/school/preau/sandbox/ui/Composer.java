package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import school.preau.sandbox.AnswerSettings;
import school.preau.sandbox.Compared;
import school.preau.sandbox.Pairing;
import school.preau.sandbox.PromptLibrary;
import school.preau.sandbox.Quota;
import school.preau.sandbox.Sending;
import school.preau.sandbox.Turn;
import school.preau.sandbox.Wording;
import school.preau.sandbox.gateway.EndpointHealth;

/** Where one words a request: what is offered to begin with, the field, what it will be asked with, what is left today. */
class Composer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dialogue dialogue;
    private final transient RefusalWords refusals;
    private final Div offered = new Div();
    private final Paragraph said = new Paragraph();
    private final RequestFields fields;
    private final RewordingNote rewording;
    private final QuotaNote quota = new QuotaNote();
    private final ExpertSettings expert;
    private final CompareChoice compare;

    Composer(Dialogue dialogue, List<EndpointHealth> models) {
        var language = dialogue.talk().language();
        this.dialogue = dialogue;
        this.refusals = new RefusalWords(this, dialogue.hasRecordings());
        this.expert = new ExpertSettings(models, language);
        this.fields = new RequestFields(dialogue, this::wording, this::send);
        this.rewording = new RewordingNote(fields::clear);
        this.compare = new CompareChoice(models, language, fields::two);
        addClassName("composer");
        said.addClassNames("small", "said");
        said.getElement().setAttribute("role", "status");
        offered.addClassName("offered");
        dialogue.talk()
                .offered()
                .forEach(each -> offer(
                        each.title().in(language), () -> fields.fill(each.text().in(language))));
        offered.setVisible(!dialogue.talk().offered().isEmpty());
        compare.setVisible(false);
        var top = new Div(offered, compare);
        top.addClassName("composer-top");
        add(top, rewording, said, fields, foot(!models.isEmpty()));
    }

    final void offer(PromptLibrary library, Set<String> professions) {
        offer(
                getTranslation("conversation.library.open"),
                () -> new PromptShelf(library, professions, dialogue.talk().language(), fields::fill).open());
        offered.setVisible(true);
    }

    final void offerComparison() {
        compare.setVisible(compare.possible());
    }

    final AnswerSettings settings() {
        return expert.settings();
    }

    final void refused(Sending why) {
        said.setText(refusals.of(why));
    }

    /** Begins another wording of an earlier request. */
    final void reword(Turn.Request request) {
        rewording.begin(request.id());
        fields.fill(request.text());
    }

    /** Says why nothing can be sent now; empty when it can. */
    final void close(String reason) {
        fields.close(reason);
    }

    final void quota(Quota today, boolean playsOn) {
        quota.show(today, playsOn);
        close(today.usedUp() && !playsOn ? getTranslation("conversation.quota.closed") : "");
    }

    private void offer(String word, Runnable open) {
        var button = new Button(word, click -> open.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        offered.add(button);
    }

    private Component foot(boolean model) {
        var reads = new Button(
                getTranslation("conversation.reads.open"),
                click -> new InstructionDialog(dialogue.instruction()).open());
        reads.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(quota, reads, expert.opener());
        row.addClassName("composer-foot");
        var foot = new Div(expert, row);
        foot.addClassName("composer-end");
        foot.setVisible(model);
        return foot;
    }

    private Wording wording(String text, Wording.Manner manner) {
        return new Wording(text, manner, rewording.request(), settings());
    }

    private void send(PromptElement field, Wording wording) {
        said.setText("");
        switch (compare.chosen()) {
            case ONE -> sent(field, wording.text(), dialogue.send(wording));
            case TWO_MODELS ->
                compared(new Pairing.Models(wording, compare.first(), compare.second(), compare.blind()));
            case TWO_WORDINGS -> {
                var one = fields.in(fields.first());
                var other = fields.in(fields.second());
                if (one.text().isBlank() || other.text().isBlank()) {
                    said.setText(getTranslation("conversation.compare.both"));
                } else {
                    compared(new Pairing.Wordings(one, other, compare.blind()));
                }
            }
        }
        dialogue.page().standing();
    }

    private void compared(Pairing pairing) {
        switch (dialogue.compare(pairing)) {
            case Compared.Yes yes -> {
                sent();
                compare.reset();
            }
            case Compared.No(Sending why, boolean second) -> {
                var field = second ? fields.second() : fields.first();
                sent(field, fields.in(field).text(), why);
            }
        }
    }

    private void sent(PromptElement field, String text, Sending sending) {
        if (sending instanceof Sending.Sent) {
            sent();
        } else if (!fields.held(field, text, sending)) {
            refused(sending);
        }
    }

    /** What was in the fields is on its way. */
    private void sent() {
        fields.clear();
        rewording.end();
    }
}
