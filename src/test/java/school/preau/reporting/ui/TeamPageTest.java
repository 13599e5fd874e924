package school.preau.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import school.preau.certification.CurrentProgramme;
import school.preau.obligations.Exempting;
import school.preau.obligations.Reminding;
import school.preau.people.Acting;
import school.preau.people.ActingAs;
import school.preau.people.People;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;
import school.preau.reporting.MemberHistory;
import school.preau.reporting.Projected;
import school.preau.reporting.ReportingSchool;
import school.preau.reporting.Team;
import school.preau.reporting.TeamExport;
import school.preau.reporting.TeamFilter;

@SpringBootTest(classes = TeamPageTest.Ward.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = TeamView.class)
class TeamPageTest extends SpringBrowserlessTest {

    private final ReportingSchool hospital;
    private final ActingAs signedIn;

    @Autowired
    TeamPageTest(ReportingSchool hospital, ActingAs signedIn) {
        this.hospital = hospital;
        this.signedIn = signedIn;
    }

    @BeforeEach
    void the_manager_of_cardiology_reads_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        signedIn.become(hospital.awa, hospital.cardiology);
    }

    @Test
    void the_answer_comes_first_as_a_sentence() {
        navigate(TeamView.class);

        assertThat(find(TeamSentence.class).single().getElement().getTextRecursively())
                .contains("1 personne peut utiliser l’outil, ", "3 pas encore, ", "0\u00a0à renouveler ce mois-ci.");
    }

    @Test
    void people_stand_in_groups_the_late_first() {
        navigate(TeamView.class);
        var grid = test(find(TeamGrid.class).single());

        assertThat(grid.size()).isEqualTo(5 + 3);
        assertThat(grid.getRow(0)).isInstanceOf(TeamRow.Group.class);
        assertThat(nameIn(grid.getRow(1))).isEqualTo("Hugo Bruyère");
        assertThat(nameIn(grid.getRow(3))).isEqualTo("Inès Aubépine");
        assertThat(nameIn(grid.getRow(7))).isEqualTo("Nora Mélisse");
    }

    @Test
    void the_filter_lives_in_the_address() {
        UI.getCurrent().navigate("team", QueryParameters.fromString("name=noisetier&state=nonsense&unit=nonsense"));
        var grid = test(find(TeamGrid.class).single());

        assertThat(grid.size()).isEqualTo(2);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("noisetier");
    }

    @Test
    void a_row_opens_the_reason_and_says_what_a_manager_cannot_see() {
        open("Hugo Bruyère");

        assertThat(panel())
                .contains("Hugo Bruyère", "A.V.E.C.\u00a0: en retard depuis le 31\u00a0décembre\u00a02026")
                .contains("Ne peut pas encore utiliser l’outil de rédaction. Le bac à sable lui reste ouvert.")
                .contains("depuis le 1er\u00a0novembre\u00a02026", "Source\u00a0: annuaire du personnel.")
                .contains("Ses réponses, ses essais et ses conversations ne sont visibles que de cette personne.");
    }

    @Test
    void a_reminder_is_sent_and_shows_in_what_happened() {
        open("Hugo Bruyère");

        test(find(Button.class).withText("Rappeler «\u00a0A.V.E.C.\u00a0»").single())
                .click();

        assertThat(panel()).contains("Rappel envoyé");
    }

    @Test
    void an_exemption_needs_its_fields_and_then_counts_at_once() {
        open("Inès Aubépine");
        test(find(Button.class).withText("Dispenser").single()).click();
        Dialog dialog = find(Dialog.class).single();
        var confirm = find(Button.class).withText("Accorder la dispense").single();
        test(confirm).click();
        assertThat(dialog.isOpened()).isTrue();

        test(find(TextArea.class).single()).setValue("Diplôme équivalent");
        test(find(TextField.class).withCaption("Justificatif").single()).setValue("Dossier RH");
        test(find(DatePicker.class).single()).setValue(LocalDate.parse("2027-06-30"));
        test(confirm).click();

        assertThat(panel()).contains("Dispense de", "Diplôme équivalent");
    }

    @Test
    void the_leader_of_another_unit_sees_only_theirs() {
        signedIn.become(hospital.awa, hospital.surgery);
        navigate(TeamView.class);

        var grid = test(find(TeamGrid.class).single());
        assertThat(grid.size()).isEqualTo(2);
        assertThat(nameIn(grid.getRow(1))).isEqualTo("Odile Genêt");
    }

    @Test
    void the_file_carries_the_same_people_and_no_formula() throws Exception {
        var bytes = new ByteArrayOutputStream();
        hospital.obligations.directory.position(
                hospital.obligations.directory.person("=cmd()", "Zzz"), hospital.surgery, "nurse", "2026-12-01", null);
        hospital.recompute();
        hospital.export()
                .write(Acting.manager(hospital.awa, hospital.surgery), TeamFilter.EVERYONE, Language.FR, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFPersonne;Peut utiliser l’outil;A.V.E.C.;Lettre de liaison")
                .contains("Odile Genêt;pas encore;", "'=cmd() Zzz")
                .doesNotContain("Hugo");
    }

    private void open(String name) {
        navigate(TeamView.class);
        var grid = test(find(TeamGrid.class).single());
        for (int row = 0; row < grid.size(); row++) {
            if (nameIn(grid.getRow(row)).equals(name)) {
                find(TeamGrid.class).single().select(grid.getRow(row));
                return;
            }
        }
        throw new AssertionError("Nobody is called " + name);
    }

    private String panel() {
        return find(MemberPanel.class).single().getElement().getTextRecursively();
    }

    private static String nameIn(TeamRow row) {
        return row instanceof TeamRow.Member(var status) ? status.fullName() : "";
    }

    @Configuration
    @Import(MemberPanels.class)
    static class Ward {

        @Bean
        ReportingSchool school() {
            var school = new ReportingSchool(Database.H2.freshSource());
            school.recompute();
            return school;
        }

        @Bean
        Team team(ReportingSchool school) {
            return school.team;
        }

        @Bean
        TeamExport export(ReportingSchool school) {
            return school.export();
        }

        @Bean
        MemberHistory history(ReportingSchool school) {
            return school.history();
        }

        @Bean
        Projected projected(ReportingSchool school) {
            return school.projected();
        }

        @Bean
        Exempting exempting(ReportingSchool school) {
            return school.obligations.exempting;
        }

        @Bean
        Reminding reminding(ReportingSchool school) {
            return school.obligations.reminding;
        }

        @Bean
        CurrentProgramme programme(ReportingSchool school) {
            return school.school.programme();
        }

        @Bean
        People people(ReportingSchool school) {
            return school.obligations.people;
        }

        @Bean
        HospitalTime time(ReportingSchool school) {
            return school.school.time;
        }

        @Bean
        Translations translations() {
            return new Translations();
        }

        @Bean
        ActingAs signedIn() {
            return new ActingAs();
        }
    }
}
