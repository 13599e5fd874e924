package school.preau.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import school.preau.people.DemoVisitors;
import school.preau.people.StaffUser;
import school.preau.people.StayingSignedIn;
import school.preau.platform.Settings;

/** The way in. */
@Route(value = SignInForm.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Shelter implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_WAIT_MINUTES = 60;

    private final DemoVisitors visitors;
    private final StayingSignedIn staying;
    private final boolean demo;
    private final Paragraph said = new Paragraph();

    SignInView(Settings settings, DemoVisitors visitors, StayingSignedIn staying) {
        super(settings.demo());
        this.visitors = visitors;
        this.staying = staying;
        this.demo = settings.demo();
        var promise = new Paragraph(getTranslation("shell.sign-in.promise"));
        promise.addClassName("promise");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        var way = new Div(new H1(getTranslation("shell.sign-in.title")), promise, said, SignInForm.withPassword(!demo));
        main().add(way);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && !(authentication instanceof AnonymousAuthenticationToken)
                && authentication.getPrincipal() instanceof StaffUser) {
            event.forwardTo("");
            return;
        }
        sayWhy(event.getLocation().getQueryParameters());
        if (demo) {
            main().addClassName("with-visitors");
            main().add(new VisitorList(visitors));
        }
    }

    private void sayWhy(QueryParameters query) {
        Optional<String> words = minutes(query)
                .map(minutes -> getTranslation("shell.sign-in.wait", minutes))
                .or(() -> query.getSingleParameter(SignInForm.WRONG).map(any -> getTranslation("shell.sign-in.wrong")))
                .or(() -> wasIdle()
                        ? Optional.of(getTranslation(
                                "shell.sign-in.idle", staying.idleLimit().toMinutes()))
                        : Optional.empty());
        words.ifPresent(said::setText);
        said.setVisible(words.isPresent());
    }

    private static Optional<Integer> minutes(QueryParameters query) {
        return query.getSingleParameter(SignInForm.WAIT)
                .filter(given -> given.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes > 0 && minutes <= LONGEST_WAIT_MINUTES);
    }

    private static boolean wasIdle() {
        var session = VaadinSession.getCurrent().getSession();
        boolean idle = session.getAttribute(SessionKeeper.IDLE) != null;
        session.removeAttribute(SessionKeeper.IDLE);
        return idle;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in.page") + " · Préau";
    }
}
