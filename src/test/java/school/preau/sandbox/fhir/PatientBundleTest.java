package school.preau.sandbox.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.preau.catalog.ContentSource;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Patients;

class PatientBundleTest {

    private static final Translations WORDS = new Translations();

    static Stream<PatientRecord> patients() {
        return new ContentSource(Path.of("."))
                .folders("sandbox/patients").stream()
                        .map(folder -> ((PatientRead.Ok) PatientReader.read(folder)).patient());
    }

    @ParameterizedTest
    @MethodSource("patients")
    void every_patient_passes_the_reference_validation(PatientRecord patient) {
        assertThat(ReferenceValidator.errors(PatientBundle.json(patient, WORDS)))
                .as(patient.id())
                .isEmpty();
    }

    @Test
    void the_validation_sees_what_is_no_fhir() {
        String bundle = new String(PatientBundle.json(Patients.AUBRY, WORDS), StandardCharsets.UTF_8);

        assertThat(ReferenceValidator.errors(bundle.replace("\"gender\" : \"male\"", "\"gender\" : \"homme\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .anyMatch(error -> error.contains("gender"));
    }

    @Test
    void a_document_begins_with_its_composition_and_says_everywhere_that_it_is_test_data() {
        var bundle = bundle(Patients.AUBRY);

        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        assertThat(bundle.getEntryFirstRep().getResource())
                .isInstanceOfSatisfying(
                        Composition.class,
                        composition -> assertThat(composition.getSection())
                                .extracting(Composition.SectionComponent::getTitle)
                                .contains(
                                        "Motif",
                                        "Traitements à la sortie",
                                        "Traitements arrêtés",
                                        "Résultats attendus"));
        assertThat(bundle.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResource()
                                .getMeta()
                                .getSecurityFirstRep()
                                .getCode())
                        .isEqualTo("HTEST"));
    }

    @Test
    void what_was_looked_for_and_is_absent_is_refuted() {
        assertThat(all(bundle(Patients.AUBRY), Condition.class))
                .filteredOn(condition -> condition.getCode().getText().equals("Infection pulmonaire"))
                .singleElement()
                .satisfies(condition -> assertThat(condition
                                .getVerificationStatus()
                                .getCodingFirstRep()
                                .getCode())
                        .isEqualTo("refuted"));
    }

    @Test
    void the_history_of_a_relative_is_no_condition_of_the_patient() {
        var family = Patients.OLIVIER.problems().stream()
                .filter(problem -> problem.status() == PatientRecord.ConditionStatus.FAMILY)
                .map(problem -> problem.label().fr())
                .toList();
        var bundle = bundle(Patients.OLIVIER);

        assertThat(family).isNotEmpty();
        assertThat(all(bundle, FamilyMemberHistory.class))
                .extracting(history -> history.getConditionFirstRep().getCode().getText())
                .containsExactlyElementsOf(family);
        assertThat(all(bundle, Condition.class))
                .extracting(condition -> condition.getCode().getText())
                .doesNotContainAnyElementsOf(family);
    }

    @Test
    void a_prescription_of_the_discharge_says_dose_moment_and_duration() {
        assertThat(all(bundle(Patients.AUBRY), MedicationRequest.class))
                .filteredOn(request -> request.getId().endsWith("furosemide-sortie"))
                .singleElement()
                .satisfies(request -> {
                    var dosage = request.getDosageInstructionFirstRep();
                    assertThat(request.getCategoryFirstRep().getCodingFirstRep().getCode())
                            .isEqualTo("discharge");
                    assertThat(dosage.getDoseAndRateFirstRep().getDoseQuantity().getValue())
                            .isEqualByComparingTo("80");
                    assertThat(dosage.getTiming()
                                    .getRepeat()
                                    .getBoundsDuration()
                                    .getValue())
                            .isEqualByComparingTo("30");
                    assertThat(dosage.getTiming().getRepeat().getWhen())
                            .extracting(when -> when.getValue().toCode())
                            .containsExactly("MORN");
                });
    }

    @Test
    void a_stopped_drug_says_when_and_why() {
        assertThat(all(bundle(Patients.AUBRY), MedicationStatement.class))
                .filteredOn(statement -> statement.getId().endsWith("ibuprofene-arret"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.getStatus()).isEqualTo(MedicationStatement.MedicationStatementStatus.STOPPED);
                    assertThat(statement.getStatusReasonFirstRep().getText()).startsWith("rétention d'eau");
                    assertThat(statement.getEffectivePeriod().getEndElement().getValueAsString())
                            .isEqualTo("2026-03-06");
                });
    }

    @Test
    void a_result_has_loinc_and_a_unit_of_ucum() {
        assertThat(all(bundle(Patients.AUBRY), Observation.class))
                .filteredOn(observation -> observation.getId().endsWith("creatinine-1"))
                .singleElement()
                .satisfies(observation -> {
                    assertThat(observation.getCode().getCodingFirstRep().getCode())
                            .isEqualTo("14682-9");
                    assertThat(observation.getValueQuantity().getCode()).isEqualTo("umol/L");
                    assertThat(observation.getValueQuantity().getUnit()).isEqualTo("µmol/L");
                });
    }

    @Test
    void every_unit_of_a_result_has_a_code() {
        assertThat(patients().flatMap(patient -> patient.results().stream()))
                .allSatisfy(result ->
                        assertThat(Codes.ucum(result.unit())).as(result.unit()).isPresent());
    }

    @Test
    void a_document_holds_its_french_text_and_its_gloss() {
        var letter = all(bundle(Patients.AUBRY), DocumentReference.class).getFirst();

        assertThat(letter.getContent())
                .extracting(content -> new String(
                        new Base64BinaryType(
                                        content.getAttachment().getDataElement().getValueAsString())
                                .getValue(),
                        StandardCharsets.UTF_8))
                .containsExactly(
                        Patients.AUBRY.documents().getFirst().text().fr(),
                        Patients.AUBRY.documents().getFirst().text().en());
    }

    @Test
    void two_exports_are_the_same_bytes() {
        assertThat(PatientBundle.json(Patients.SORBIER, WORDS)).isEqualTo(PatientBundle.json(Patients.SORBIER, WORDS));
    }

    private static Bundle bundle(PatientRecord patient) {
        return ReferenceValidator.parse(PatientBundle.json(patient, WORDS));
    }

    private static <R extends Resource> List<R> all(Bundle bundle, Class<R> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
