package school.preau.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import school.preau.people.LinkPurpose;
import school.preau.people.OpenLink;
import school.preau.people.Outcome;
import school.preau.people.Person;
import school.preau.people.PersonDraft;
import school.preau.people.Refusal;
import school.preau.people.Welcoming;
import school.preau.platform.Settings;

/**
 * Where one-time links lead. The secret stands behind {@code #}, which browsers keep to themselves: the page takes it out of the address and
 * sends it in the body of a request. It stays in this tab until it is used, so that a reload or another language does not lose it.
 */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Shelter implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String TAKE_SECRET = """
            const key = 'preau-welcome';
            const secret = location.hash.slice(1) || sessionStorage.getItem(key) || '';
            sessionStorage.setItem(key, secret);
            history.replaceState(history.state, '', location.pathname);
            return secret;""";

    /** The browser signs in by itself with what was just typed: the password passes through nothing else. */
    private static final String SIGN_IN = """
            sessionStorage.removeItem('preau-welcome');
            const form = document.createElement('form');
            form.method = 'post';
            form.action = 'sign-in';
            for (const [name, value] of [['username', $0], ['password', $1.value]]) {
              const input = document.createElement('input');
              input.type = 'hidden'; input.name = name; input.value = value;
              form.append(input);
            }
            document.body.append(form);
            form.submit();""";

    private final transient Welcoming welcoming;

    WelcomeView(Settings settings, Welcoming welcoming) {
        super(settings.demo());
        this.welcoming = welcoming;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(TAKE_SECRET).then(String.class, this::open);
    }

    /** Shows what the link is for, or that it is over. */
    void open(String secret) {
        main().removeAll();
        if (secret.isEmpty()) {
            over();
        } else {
            welcoming.look(secret).ifPresentOrElse(link -> show(secret, link), this::over);
        }
    }

    private void show(String secret, OpenLink link) {
        if (link.purpose() == LinkPurpose.SETUP) {
            say("shell.welcome.setup.title", "shell.welcome.setup.words");
            var form = new FirstAdministratorForm();
            form.onSubmit(() -> form.submitted().ifPresent(draft -> establish(secret, draft, form)));
            main().add(form);
            return;
        }
        link.person().ifPresent(person -> {
            main().add(new H1(getTranslation("shell.welcome.title", person.givenName())));
            explain("shell.welcome." + (link.purpose() == LinkPurpose.RESET ? "reset" : "invitation"));
            var form = new ChoosePassword(person.staffNumber());
            form.onSubmit(() -> choose(secret, form));
            main().add(form);
        });
    }

    private void choose(String secret, ChoosePassword form) {
        switch (welcoming.choose(secret, form.password().getValue())) {
            case Outcome.Done<Person>(Person person) -> signIn(person, form);
            case Outcome.Refused<Person>(Refusal why) -> form.refuse(why);
        }
    }

    private void establish(String secret, PersonDraft draft, FirstAdministratorForm form) {
        switch (welcoming.establish(secret, draft, form.password().password().getValue())) {
            case Outcome.Done<Person>(Person person) -> signIn(person, form.password());
            case Outcome.Refused<Person>(Refusal why) -> form.refuse(why);
        }
    }

    private void signIn(Person person, ChoosePassword form) {
        getElement().executeJs(SIGN_IN, person.staffNumber(), form.password().getElement());
    }

    private void over() {
        say("shell.welcome.over.title", "shell.welcome.over.words");
    }

    private void say(String title, String words) {
        main().add(new H1(getTranslation(title)));
        explain(words);
    }

    private void explain(String words) {
        var paragraph = new Paragraph(getTranslation(words));
        paragraph.addClassName("promise");
        main().add(paragraph);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.welcome.page") + " · Préau";
    }
}
