package school.preau.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.PersonState;
import school.preau.people.Profession;
import school.preau.people.Role;
import school.preau.people.Sessions;
import school.preau.people.Unit;
import school.preau.platform.Database;

/** The administration's screens in the whole application, in the hospital of the demonstration. */
@SpringBootTest
@ViewPackages(classes = PeopleView.class)
class AdministrationTest extends SpringBrowserlessTest {

    private final People people;

    AdministrationTest(@Autowired People people) {
        this.people = people;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", Database.H2::emptyUrl);
    }

    @BeforeEach
    void remi_is_signed_in() {
        signIn("remi.cypres", Role.ADMINISTRATOR);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobody_stays_signed_in() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void everyone_is_listed_and_found_by_name() {
        var view = navigate(PeopleView.class);
        var grid = find(StaffGrid.class).single();
        assertThat(words(view)).contains(people.present(0, 100).size() + " personnes");

        find(TextField.class).withLabel("Chercher").single().setValue("aubepine");

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(words(test(grid).getCellComponent(0, 0))).contains("Inès Aubépine", "Cardiologie");
    }

    @Test
    void a_person_is_added_and_their_page_opens() {
        navigate(PeopleView.class);
        press("Ajouter une personne");
        field("Prénom").setValue("Basile");
        field("Nom").setValue("Origan");
        field("Matricule").setValue("h2001");
        field("Adresse électronique").setValue("basile.origan@hopital-fictif.example");
        unit("Orthopédie");
        profession("nurse");
        press("Ajouter");

        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(people.byEmail("basile.origan@hopital-fictif.example"))
                .hasValueSatisfying(person -> assertThat(person.staffNumber()).isEqualTo("H2001"));
    }

    @Test
    void what_is_missing_or_taken_is_said_at_its_field() {
        navigate(PeopleView.class);
        press("Ajouter une personne");
        press("Ajouter");
        assertThat(field("Nom").isInvalid()).isTrue();
        assertThat(find(UnitField.class).single().getErrorMessage()).startsWith("L'unité manque");

        field("Prénom").setValue("Ina");
        field("Nom").setValue("Origan");
        field("Matricule").setValue(ines().staffNumber());
        field("Adresse électronique").setValue("ina.origan@hopital-fictif.example");
        unit("Orthopédie");
        profession("nurse");
        press("Ajouter");

        assertThat(field("Matricule").isInvalid()).isTrue();
        assertThat(field("Matricule").getErrorMessage()).startsWith("Ce matricule est déjà celui de quelqu'un");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void a_role_is_given_with_its_unit_and_taken_back() {
        var hugo = person("hugo.bruyere");
        navigate(PersonView.class, hugo.id().toString());
        press("Donner un rôle");
        role().setValue(Role.MANAGER);
        press("Donner ce rôle");
        assertThat(people.roles(hugo.id(), LocalDate.MAX))
                .as("a manager needs a unit")
                .isEmpty();
        unit("Pneumologie");
        press("Donner ce rôle");

        assertThat(words((Component) getCurrentView())).contains("Encadrement, Pneumologie");
        find(Button.class).withText("Reprendre").single().click();
        assertThat(words((Component) getCurrentView())).doesNotContain("Encadrement, Pneumologie");
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        navigate(PersonView.class, person("remi.cypres").id().toString());
        press("Donner un rôle");
        role().setValue(Role.TRAINER);
        press("Donner ce rôle");

        assertThat(words(find(Dialog.class).single())).contains("Personne ne se donne un rôle à soi-même");
    }

    @Test
    void the_last_administrator_cannot_leave() {
        var remi = person("remi.cypres");
        navigate(PersonView.class, remi.id().toString());

        state().setValue(PersonState.LEFT);

        assertThat(people.find(remi.id()).orElseThrow().state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void a_link_for_a_new_password_is_shown_once() {
        navigate(PersonView.class, person("paul.charme").id().toString());
        press("Créer un lien pour un nouveau mot de passe");

        assertThat(find(LinkOnce.class).single().getChildren().map(AdministrationTest::value))
                .anyMatch(value -> value.contains("/welcome#"));
        navigate(PersonView.class, person("paul.charme").id().toString());
        assertThat(find(LinkOnce.class).exists()).isFalse();
    }

    @Test
    void an_id_that_is_nobody_is_not_found() {
        assertThat(notFound("00000000-0000-7000-8000-000000000000")).isTrue();
        assertThat(notFound("personne")).isTrue();
    }

    @Test
    void the_tree_of_units_is_shown_and_a_unit_renamed() {
        var view = navigate(UnitsView.class);
        assertThat(words(view)).contains("Hôpital Fictif de Ville-Fictive", "Soins intensifs de cardiologie");

        find(Button.class).withAriaLabel("Renommer · Pharmacie").single().click();
        field("Nom").setValue("Pharmacie centrale");
        press("Enregistrer");

        assertThat(people.units()).extracting(Unit::name).contains("Pharmacie centrale");
        assertThat(words(view)).contains("Pharmacie centrale");
    }

    @Test
    void the_audit_trail_says_who_did_what_to_whom() {
        navigate(AuditView.class);
        var grid = find(AuditGrid.class).single();
        find(TextField.class).withLabel("Chercher une personne").single().setValue("garance");

        assertThat(test(grid).size()).isPositive();
        assertThat(words(test(grid).getCellComponent(0, 0))).contains("par Rémi Cyprès, envers Claire Garance");
    }

    @Test
    void the_wrong_role_is_refused() {
        signIn("awa.lavande", Role.MANAGER);

        for (String path : new String[] {"admin/people", "admin/units", "admin/audit"}) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView())
                    .as(path)
                    .isNotInstanceOfAny(PeopleView.class, UnitsView.class, AuditView.class);
        }
    }

    @Test
    void a_role_that_only_the_session_still_claims_is_refused_too() {
        signIn("awa.lavande", Role.ADMINISTRATOR);

        UI.getCurrent().navigate("admin/people");

        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    private boolean notFound(String id) {
        UI.getCurrent().navigate("admin/people/" + id);
        return !(getCurrentView() instanceof PersonView);
    }

    private void signIn(String mail, Role role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Sessions.of(person(mail).id(), role));
        TestSecurityContextHolder.setContext(context);
    }

    private Person ines() {
        return person("ines.aubepine");
    }

    private Person person(String mail) {
        return people.byEmail(mail + "@hopital-fictif.example").orElseThrow();
    }

    private void press(String text) {
        find(Button.class).withText(text).last().click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    private void unit(String name) {
        var field = find(UnitField.class).last();
        field.choose(people.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    @SuppressWarnings("unchecked")
    private void profession(String id) {
        var select =
                (Select<Profession>) find(Select.class).withLabel("Profession").last();
        select.setValue(people.professions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Role> role() {
        return (RadioButtonGroup<Role>)
                find(RadioButtonGroup.class).withLabel("Rôle").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PersonState> state() {
        return (RadioButtonGroup<PersonState>)
                find(RadioButtonGroup.class).withLabel("État").single();
    }

    private static String value(Component component) {
        return component instanceof TextField field ? field.getValue() : "";
    }

    /** All text of a component and of what is in it. */
    private static String words(Component component) {
        var own = Optional.ofNullable(component.getElement().getText()).orElse("");
        var below = new StringBuilder(own);
        component.getChildren().forEach(child -> below.append(' ').append(words(child)));
        return below.toString();
    }
}
