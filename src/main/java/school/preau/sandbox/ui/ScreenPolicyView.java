package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.Saved;
import school.preau.sandbox.ScreenPolicies;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.ScreenPolicy;
import school.preau.sandbox.screen.Verdict;

/** What the privacy screen does with each kind of finding in this hospital. Each choice holds at once and stands in the audit trail. */
@Route(SandboxLinks.SCREEN)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/sandbox.css")
class ScreenPolicyView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient ScreenPolicies policies;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final Div kinds = new Div();

    ScreenPolicyView(ScreenPolicies policies, SignedIn signedIn, HospitalTime time, AdministrationPages pages) {
        this.policies = policies;
        this.signedIn = signedIn;
        this.time = time;
        addClassName("page");
        kinds.addClassNames("card", "screen-kinds");
        add(
                pages.at(SandboxLinks.SCREEN),
                new PageHeading(
                        getTranslation("sandbox.screen-policy.title"), getTranslation("sandbox.screen-policy.context")),
                new Paragraph(getTranslation("sandbox.screen-policy.words")),
                kinds);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        kinds.removeAll();
        var policy = policies.current();
        for (ScreenKind kind : ScreenKind.values()) {
            kinds.add(line(kind, policy));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sandbox.screen-policy.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("sandbox.screen-policy.place");
    }

    private Component line(ScreenKind kind, ScreenPolicy policy) {
        var saved = new Saved();
        var name = new H2(sentence(getTranslation(kind.key() + ".name")));
        var choice = new RadioButtonGroup<Verdict>();
        choice.setAriaLabel(getTranslation(kind.key() + ".name"));
        choice.setItems(ScreenPolicy.choices(kind));
        choice.setItemLabelGenerator(verdict ->
                getTranslation("sandbox.screen-policy." + verdict.name().toLowerCase(Locale.ROOT)));
        choice.setValue(policy.of(kind));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(kind, change.getValue(), saved);
            }
        });
        var usual = new Span(
                ScreenPolicy.USUAL.of(kind) == policy.of(kind) ? "" : getTranslation("sandbox.screen-policy.changed"));
        usual.addClassNames("small", "quiet");
        var head = new Div(name, usual, saved);
        head.addClassNames("row", "wrap", "gap-3");
        var line = new Div(head, choice);
        line.addClassName("screen-kind");
        return line;
    }

    private void set(ScreenKind kind, Verdict verdict, Saved saved) {
        policies.set(signedIn.administrator().orElseThrow(AccessDeniedException::new), kind, verdict);
        saved.done(getTranslation(
                "sandbox.screen-policy.saved", Days.hour(time.local(time.now()).toLocalTime())));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
