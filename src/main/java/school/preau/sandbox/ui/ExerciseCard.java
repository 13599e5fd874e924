package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.catalog.spi.ActivityState;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Ribbon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Sex;

/** An exercise in the list: what one does, on whom, how long it takes, for whom it was written, how far one is. */
class ExerciseCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Language language;

    /** @param professions names of those it was written for; empty for everyone */
    ExerciseCard(
            ExerciseDefinition exercise,
            Optional<PatientRecord> patient,
            List<String> professions,
            ActivityState state,
            Language language) {
        this.language = language;
        addClassNames("card", "exercise-card");
        var kind = new Span(getTranslation(ExerciseWords.kind(exercise)));
        kind.addClassName("overline");
        var link = new RouterLink(
                exercise.title().in(language),
                ExerciseView.class,
                new RouteParameters(
                        SandboxLinks.EXERCISE_PARAMETER, exercise.id().value()));
        var title = new H2(link);
        var about = new ArrayList<String>();
        about.add(getTranslation("sandbox.practise.minutes", exercise.frame().minutes()));
        about.add(
                professions.isEmpty()
                        ? getTranslation("sandbox.practise.everyone")
                        : getTranslation("sandbox.practise.for", String.join(", ", professions)));
        var facts = new Paragraph(String.join(" · ", about));
        facts.addClassNames("small", "quiet");
        add(head(kind, patient), title, new Paragraph(patient.map(this::name).orElse("")), facts, chip(state));
    }

    private Component head(Component kind, Optional<PatientRecord> patient) {
        var head = new Div(kind);
        patient.ifPresent(record -> head.add(new Ribbon(getTranslation("sandbox.ribbon.patient"), true)));
        head.addClassNames("row", "between", "exercise-card-head");
        return head;
    }

    private String name(PatientRecord record) {
        var identity = record.identity();
        int age = Period.between(identity.born(), record.stay().to()).getYears();
        return getTranslation(
                        identity.sex() == Sex.FEMALE ? "sandbox.record.mrs" : "sandbox.record.mr",
                        identity.givenName() + " " + Names.readable(identity.name()),
                        age)
                + " · " + record.title().in(language);
    }

    private Component chip(ActivityState state) {
        return switch (state) {
            case TO_DO -> new StateChip(StateChip.Tone.DUE, Icon.RING, getTranslation("sandbox.practise.to-do"), false);
            case BEGUN -> new StateChip(StateChip.Tone.DUE, Icon.HALF, getTranslation("sandbox.practise.begun"), false);
            case DONE -> new StateChip(StateChip.Tone.DONE, Icon.CHECK, getTranslation("sandbox.practise.done"), false);
        };
    }
}
