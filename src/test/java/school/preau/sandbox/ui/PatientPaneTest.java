package school.preau.sandbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import school.preau.platform.Language;
import school.preau.sandbox.PatientLine;
import school.preau.sandbox.PatientLines;

@SpringBootTest(classes = SandboxSchool.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = ModelHealthView.class)
class PatientPaneTest extends SpringBrowserlessTest {

    @BeforeEach
    void in_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void every_line_a_finding_can_point_at_stands_in_the_pane() {
        for (String patient : Wards.PATIENTS) {
            var record = Wards.patient(patient);
            var pane = shown(new PatientPane(record, Language.FR));

            assertThat(lines(pane))
                    .as(patient)
                    .doesNotHaveDuplicates()
                    .containsAll(PatientLines.of(record).all().stream()
                            .map(PatientLine::id)
                            .toList());
        }
    }

    @Test
    void a_treatment_stands_with_its_dose_apart_and_number_and_unit_never_part() {
        var pane = shown(new PatientPane(Wards.AUBRY, Language.FR));

        assertThat(Wards.words(pane))
                .contains("M. Marcel Fictif-\u2060Aubry, 78\u00a0ans", "furosémide (Lasilix) 80\u00a0mg le matin")
                .contains("Ordonnance de sortie", "30\u00a0jours", "de 84,2 à 78,6\u00a0kg")
                .contains("recherché, absent", "Allergie\u00a0: amoxicilline");
    }

    @Test
    void whoever_reads_in_english_has_the_french_record_with_its_gloss() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        var pane = shown(new PatientPane(Wards.AUBRY, Language.EN));

        assertThat(Wards.words(pane))
                .contains("Insuffisance cardiaque gauche décompensée", "Decompensated left heart failure");
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static List<String> lines(Component in) {
        return all(in).map(each -> Optional.ofNullable(each.getElement().getAttribute("data-line")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Component> all(Component in) {
        return Stream.concat(Stream.of(in), in.getChildren().flatMap(PatientPaneTest::all));
    }
}
