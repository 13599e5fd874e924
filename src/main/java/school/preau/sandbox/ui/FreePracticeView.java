package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Frame;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.Conversation;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Practice;
import school.preau.sandbox.gateway.ModelGateway;

/** Talking with the model about a fictional patient, or none: no task, no result. */
@Route(SandboxLinks.FREE)
@PermitAll
@StyleSheet("theme/sandbox.css")
class FreePracticeView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient Conversing conversing;
    private final transient ModelGateway models;
    private final transient ExerciseLibrary library;
    private final transient OfferedLibrary prompts;
    private final transient SandboxReports reports;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final transient Translations words;

    private transient Optional<PatientRecord> patient = Optional.empty();
    private DeskElement desk = new DeskElement();

    FreePracticeView(
            Conversing conversing,
            ModelGateway models,
            ExerciseLibrary library,
            OfferedLibrary prompts,
            SandboxReports reports,
            SignedIn signedIn,
            HospitalTime time,
            Translations words) {
        this.conversing = conversing;
        this.models = models;
        this.library = library;
        this.prompts = prompts;
        this.reports = reports;
        this.signedIn = signedIn;
        this.time = time;
        this.words = words;
        addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        patient = event.getRouteParameters()
                .get(SandboxLinks.PATIENT_PARAMETER)
                .map(name -> library.currentPatient(name).flatMap(library::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Frame.immerse(this, true);
        removeAll();
        add(head(), desk);
        show(conversing.resume(signedIn.learner(), practice()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sandbox.free.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("sandbox.free.place");
    }

    private Practice practice() {
        return new Practice.Free(patient.map(PatientRecord::id));
    }

    private Component head() {
        var again = new Button(getTranslation("sandbox.free.new"), Icon.ADD.svg(18), click -> begin());
        var delete = new Button(getTranslation("sandbox.free.delete"), Icon.DELETE.svg(18), click -> askToDelete());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        var verbs = new Div(new PatientChoice(library.patients(), patient), again, delete);
        verbs.addClassNames("row", "gap-3", "wrap", "free-verbs");
        patient.flatMap(record -> library.currentPatient(record.id()))
                .map(reports::patient)
                .ifPresent(verbs::add);
        var head = new Div(new H1(getTranslation("sandbox.free.title")), verbs);
        head.addClassName("mission");
        return head;
    }

    /** The one before stays in the list of one's data until it is deleted or 180 days have passed. */
    private void begin() {
        show(conversing.start(signedIn.learner(), practice()));
    }

    private void askToDelete() {
        var sure = new ConfirmDialog(
                getTranslation("sandbox.free.delete-title"),
                getTranslation("sandbox.free.delete-words"),
                getTranslation("sandbox.free.delete-confirm"),
                confirmed -> {
                    var me = signedIn.learner();
                    conversing.delete(me, conversing.resume(me, practice()).id());
                    begin();
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("sandbox.letter.cancel"));
        sure.open();
    }

    private void show(Conversation conversation) {
        var language = ChosenLanguage.current();
        var fresh = new DeskElement();
        patient.ifPresent(record -> fresh.put(
                DeskElement.Pane.RECORD,
                getTranslation("sandbox.record.title"),
                new PatientPane(record, language, new CaseDownload(record, words))));
        fresh.put(DeskElement.Pane.TALK, getTranslation("sandbox.talk.title"), talk(conversation, language));
        fresh.show(DeskElement.Pane.TALK);
        replace(desk, fresh);
        desk = fresh;
    }

    private ConversationPane talk(Conversation conversation, Language language) {
        var pane = new ConversationPane(
                conversing,
                models,
                time,
                new Talk(
                        signedIn.learner(),
                        conversation.id(),
                        CaseFile.freePractice(patient),
                        language,
                        List.of(),
                        Optional.empty(),
                        () -> {}));
        prompts.to(signedIn.learner(), pane);
        pane.offerComparison();
        return pane;
    }
}
