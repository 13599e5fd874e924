package school.preau.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.preau.assessment.AttemptId;
import school.preau.assessment.MarkingAnswers;
import school.preau.assessment.Question;
import school.preau.assessment.QuestionId;
import school.preau.assessment.Rating;
import school.preau.people.SignedIn;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.Prose;
import school.preau.sandbox.ProposingMarks;

/** One open answer beside its rubric: points for each criterion, a word for the learner. */
@Route(WritingLinks.MARKING)
@RolesAllowed("TRAINER")
@StyleSheet("theme/authoring.css")
class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient MarkingAnswers marking;
    private final transient ProposingMarks proposing;
    private final transient SignedIn signedIn;
    private final transient Map<String, RadioButtonGroup<@Nullable Integer>> points = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();
    private final Paragraph missing = new Paragraph();
    private @Nullable ProposalSection proposal;

    MarkingView(MarkingAnswers marking, ProposingMarks proposing, SignedIn signedIn) {
        this.marking = marking;
        this.proposing = proposing;
        this.signedIn = signedIn;
        addClassNames("page", "write", "marking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var attempt = parameters.get("attempt").flatMap(MarkingView::attempt).orElseThrow(NotFoundException::new);
        var question = parameters.get("question").flatMap(MarkingView::question).orElseThrow(NotFoundException::new);
        var me = signedIn.trainer().orElseThrow(NotFoundException::new);
        removeAll();
        points.clear();
        proposal = null;
        var sheet = marking.sheet(me, attempt, question);
        if (sheet.isEmpty()) {
            Notices.done(getTranslation("authoring.marking.late"));
            event.forwardTo(WritingLinks.DESK);
            return;
        }
        show(attempt, sheet.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.marking.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("authoring.marking.place");
    }

    private void show(AttemptId attempt, MarkingAnswers.Sheet sheet) {
        var language = ChosenLanguage.current();
        var about = sheet.question().about();
        var question =
                section("authoring.marking.question", new Prose(about.stem().in(language)));
        about.stimulus()
                .ifPresent(stimulus -> question.addComponentAtIndex(
                        1, new Prose(stimulus.text().in(language))));
        var words = new Paragraph(sheet.text());
        words.addClassName("marking-words");
        words.getElement().setAttribute("dir", "auto");
        var reading = new Div(
                question,
                section("authoring.marking.answer", words),
                section(
                        "authoring.marking.expected",
                        new Prose(about.explanation().in(language))));
        reading.addClassName("marking-reading");
        if (proposing.offered()) {
            proposal = new ProposalSection(proposing, asked(sheet, language));
            reading.add(proposal);
        }
        var giving = section("authoring.marking.rubric");
        giving.addClassName("marking-giving");
        if (!sheet.before().isEmpty()) {
            giving.add(before(sheet, language));
        }
        sheet.question().rubric().forEach(criterion -> giving.add(group(criterion, language)));
        giving.add(words(), missing(), save(attempt, sheet.question()));
        var both = new Div(reading, giving);
        both.addClassName("marking-columns");
        add(
                new PageHeading(getTranslation("authoring.marking.title"), getTranslation("authoring.marking.context")),
                both);
    }

    private static ProposingMarks.Asked asked(MarkingAnswers.Sheet sheet, Language language) {
        var about = sheet.question().about();
        String stimulus = about.stimulus()
                .map(given -> given.text().in(language) + "\n\n")
                .orElse("");
        return new ProposingMarks.Asked(
                stimulus + about.stem().in(language),
                about.explanation().in(language),
                sheet.text(),
                sheet.question().rubric().stream()
                        .map(criterion ->
                                new ProposingMarks.Criterion(criterion.text().in(language), criterion.points()))
                        .toList(),
                language);
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(content);
        section.addClassName("card");
        return section;
    }

    private Component before(MarkingAnswers.Sheet sheet, Language language) {
        var all = new Div(
                new H3(getTranslation("authoring.marking.before")),
                new Paragraph(getTranslation("authoring.marking.before.words")));
        all.addClassName("marking-before");
        var readers = sheet.before();
        for (var criterion : sheet.question().rubric()) {
            var list = new UnorderedList();
            for (int reader = 0; reader < readers.size(); reader++) {
                list.add(new ListItem(getTranslation(
                        "authoring.marking.reader",
                        reader + 1,
                        readers.get(reader).points().getOrDefault(criterion.id(), 0),
                        criterion.points())));
            }
            all.add(new Paragraph(criterion.text().in(language)), list);
        }
        readers.stream()
                .map(Rating::comment)
                .filter(words -> !words.isBlank())
                .forEach(words -> all.add(new Paragraph("« " + words + " »")));
        return all;
    }

    private Component group(Question.Criterion criterion, Language language) {
        var group = new RadioButtonGroup<@Nullable Integer>(
                getTranslation("authoring.marking.criterion", criterion.text().in(language), criterion.points()));
        group.setItems(IntStream.rangeClosed(0, criterion.points()).boxed().toList());
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.addValueChangeListener(event -> missing.setText(""));
        points.put(criterion.id(), group);
        return group;
    }

    private Component words() {
        comment.setLabel(getTranslation("authoring.marking.comment"));
        comment.setHelperText(getTranslation("authoring.marking.comment.help"));
        comment.setMaxLength(Rating.LONGEST_COMMENT);
        comment.setMinRows(3);
        comment.setWidthFull();
        return comment;
    }

    private Component missing() {
        missing.addClassName("marking-missing");
        missing.getElement().setAttribute("role", "alert");
        return missing;
    }

    private Component save(AttemptId attempt, Question.OpenAnswer question) {
        var save = new Button(getTranslation("authoring.marking.save"), click -> save(attempt, question.id()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void save(AttemptId attempt, QuestionId question) {
        var given = new TreeMap<String, Integer>();
        points.forEach((criterion, group) ->
                Optional.ofNullable(group.getValue()).ifPresent(value -> given.put(criterion, value)));
        var me = signedIn.trainer().orElseThrow(NotFoundException::new);
        Optional<String> seen = Optional.ofNullable(proposal).flatMap(ProposalSection::model);
        var marked = marking.mark(me, attempt, question, new Rating(given, comment.getValue(), seen));
        String said = switch (marked) {
            case DONE -> "authoring.marking.done";
            case SECOND_NEEDED -> "authoring.marking.second";
            case DIFFER -> "authoring.marking.differ";
            case LATE -> "authoring.marking.late";
            case INCOMPLETE -> "authoring.marking.incomplete";
        };
        if (marked == MarkingAnswers.Marked.INCOMPLETE) {
            missing.setText(getTranslation(said));
        } else {
            Notices.done(getTranslation(said));
            // The next one that waits, or the desk.
            List<MarkingAnswers.Waiting> next = marking.waiting(me, 0, 1);
            getUI().ifPresent(ui -> ui.navigate(
                    next.isEmpty()
                            ? WritingLinks.DESK
                            : WritingLinks.marking(
                                    next.getFirst().attempt(), next.getFirst().question())));
        }
    }

    private static Optional<AttemptId> attempt(String id) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<QuestionId> question(String id) {
        try {
            return Optional.of(new QuestionId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
