package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import school.preau.people.Acting;
import school.preau.people.DemoVisitors;
import school.preau.people.Inviting;
import school.preau.people.IssuedLink;
import school.preau.people.Outcome;
import school.preau.people.People;
import school.preau.people.SignInAttempt;
import school.preau.people.SigningIn;
import school.preau.platform.Database;

/** The pages under the roof, in the hospital of the demonstration. */
@SpringBootTest
@ViewPackages(classes = SignInView.class)
class SignInViewTest extends SpringBrowserlessTest {

    private final DemoVisitors visitors;
    private final People people;
    private final Inviting inviting;
    private final SigningIn signingIn;

    @Autowired
    SignInViewTest(DemoVisitors visitors, People people, Inviting inviting, SigningIn signingIn) {
        this.visitors = visitors;
        this.people = people;
        this.inviting = inviting;
        this.signingIn = signingIn;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", Database.H2::emptyUrl);
    }

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void the_demonstration_offers_five_people_to_visit_as() {
        var view = navigate(SignInView.class);

        assertThat(view.getElement().getOuterHTML()).contains("S'exercer à l'abri.", "Visiter en tant que");
        assertThat(find(VisitorList.class).single().getElement().getOuterHTML())
                .contains("Inès Aubépine", "Théo Sureau", "Awa Lavande", "Claire Garance", "Rémi Cyprès")
                .contains("name=\"username\"", visitors.password());
    }

    @Test
    void a_refusal_says_what_to_do() {
        assertThat(said("wrong")).startsWith("Ce matricule et ce mot de passe ne vont pas ensemble.");
        assertThat(said("wait=1")).contains("Attendez une minute");
        assertThat(said("wait=8")).contains("Attendez 8 minutes");
    }

    @Test
    void what_is_no_number_of_minutes_says_nothing() {
        open("wait=%3Cb%3E");

        assertThat(find(Paragraph.class).withClassName("said").exists()).isFalse();
    }

    @Test
    void a_link_lets_one_choose_a_password_that_keeps_the_rules() {
        var paul = people.byEmail("paul.charme@hopital-fictif.example").orElseThrow();
        var remi = people.byEmail("remi.cypres@hopital-fictif.example").orElseThrow();
        var issued = (Outcome.Done<IssuedLink>) inviting.invite(Acting.administrator(remi.id()), paul.id());
        String address = issued.value().address();
        var view = navigate(WelcomeView.class);
        view.open(address.substring(address.indexOf('#') + 1));
        assertThat(view.getElement().getOuterHTML()).contains("Bonjour Paul.");

        var password = find(PasswordField.class).single();
        password.setValue("court");
        find(Button.class).withText("Choisir et entrer").single().click();
        assertThat(password.getErrorMessage()).startsWith("Le mot de passe est trop court");

        password.setValue("quatre arbres dans la cour");
        find(Button.class).withText("Choisir et entrer").single().click();

        assertThat(signingIn.attempt(paul.staffNumber(), "quatre arbres dans la cour", "10.1.1.1"))
                .isEqualTo(new SignInAttempt.Admitted(paul.id()));
    }

    @Test
    void a_link_that_is_over_says_whom_to_ask() {
        var view = navigate(WelcomeView.class);
        view.open("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(view.getElement().getOuterHTML()).contains("Ce lien ne sert plus.");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(SignInForm.PATH, QueryParameters.fromString(query));
    }

    private String said(String query) {
        open(query);
        return find(Paragraph.class).withClassName("said").single().getText();
    }
}
