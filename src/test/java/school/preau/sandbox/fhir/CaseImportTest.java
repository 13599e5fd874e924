package school.preau.sandbox.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.ContentFolder;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Result;

class CaseImportTest {

    private static final Translations WORDS = new Translations();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    static Stream<PatientRecord> patients() {
        return PatientBundleTest.patients();
    }

    @ParameterizedTest
    @MethodSource("patients")
    void a_patient_exported_and_imported_keeps_what_is_clinical(PatientRecord before) {
        var after = readBack(taken(take(PatientBundle.json(before, WORDS))).folder());
        long days = ChronoUnit.DAYS.between(before.stay().from(), after.stay().from());

        assertThat(days).isNotZero().satisfies(shift -> assertThat(shift % 7).isZero());
        assertThat(ChronoUnit.DAYS.between(before.stay().to(), after.stay().to()))
                .isEqualTo(days);
        assertThat(after.problems().stream().map(CaseImportTest::said))
                .containsExactlyInAnyOrderElementsOf(
                        before.problems().stream().map(CaseImportTest::said).toList());
        assertThat(medications(after)).containsExactlyInAnyOrderElementsOf(medications(before));
        assertThat(after.results().stream().map(CaseImportTest::said))
                .containsExactlyInAnyOrderElementsOf(
                        before.results().stream().map(CaseImportTest::said).toList());
        assertThat(after.results().stream()
                        .flatMap(result -> result.values().stream())
                        .map(value -> value.at().minusDays(days)))
                .containsExactlyInAnyOrderElementsOf(before.results().stream()
                        .flatMap(result -> result.values().stream())
                        .map(PatientRecord.Value::at)
                        .toList());
        assertThat(after.allergies()).hasSameSizeAs(before.allergies());
        assertThat(after.acts()).hasSameSizeAs(before.acts());
        assertThat(after.devices()).hasSameSizeAs(before.devices());
        assertThat(after.events()).hasSameSizeAs(before.events());
        assertThat(after.pending()).hasSameSizeAs(before.pending());
        assertThat(after.followUp()).hasSameSizeAs(before.followUp());
        assertThat(after.documents())
                .extracting(PatientRecord.Document::kind)
                .containsExactlyElementsOf(before.documents().stream()
                        .map(PatientRecord.Document::kind)
                        .toList());
        assertThat(after.identity().birthName()).isNotEqualTo(before.identity().birthName());
        assertThat(after.identity().ipp()).isNotEqualTo(before.identity().ipp());
        assertThat(after.reviewer()).isEqualTo("none");
    }

    /** Dates within words are shifted too. */
    private static String dateless(String text) {
        return text.replaceAll(
                        "\\d+(?:er)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
                        "#")
                .replaceAll("#(?: #)+", "#");
    }

    private static String said(Condition problem) {
        return String.join(
                "|",
                dateless(problem.label().fr()),
                problem.cim10().orElse(""),
                problem.status().name(),
                Boolean.toString(problem.present()),
                problem.side().toString());
    }

    private static String said(Result result) {
        return result.name().fr() + "|" + result.loinc() + "|" + result.unit() + "|"
                + result.reference().map(range -> plain(range.low()) + "-" + plain(range.high())) + "|"
                + result.values().stream().map(value -> plain(value.value())).toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> medications(PatientRecord record) {
        var all = record.medications();
        return Stream.of(all.admission(), all.stopped(), all.discharge(), all.given())
                .flatMap(list -> list.stream().map(line -> list.size() + said(line)))
                .toList();
    }

    private static String said(Medication line) {
        return String.join(
                "|",
                line.substance(),
                line.brand().toString(),
                line.atc().toString(),
                plain(line.dose().value()) + line.dose().unit(),
                line.route(),
                Integer.toString(line.perDay()),
                line.moments().stream().sorted().toList().toString(),
                Boolean.toString(line.asNeeded()),
                line.days().toString(),
                Boolean.toString(line.source().isPresent()),
                Boolean.toString(line.why().isPresent()));
    }

    /** Everything in it that names somebody carries one of these; none of them may be left. */
    private static final List<String> REAL = List.of(
            "dupont",
            "morel",
            "jean-marc",
            "jeanne",
            "lemoine",
            "garnier",
            "kowalczyk",
            "8001234567",
            "123456789012",
            "1850578006084",
            "185057800608491",
            "6 12 34 56 78",
            "612345678",
            "67337799",
            "1 42 34 56 78",
            "montpellier",
            "34000",
            "rue des lilas",
            "saint-eloi",
            "@chu",
            "@orange",
            "1985",
            "15/05",
            "1985-05-15",
            "2025-03-1",
            "14/03/2025",
            "FR76",
            "AB-123-CD",
            "10101234567",
            "http",
            "secret");

    @Test
    void nothing_that_names_somebody_is_left() {
        var folder = taken(take(hospital(bundle -> bundle))).folder();
        String all = all(folder).toLowerCase(Locale.ROOT);

        assertThat(REAL).allSatisfy(real -> assertThat(all).doesNotContain(real.toLowerCase(Locale.ROOT)));
        assertThat(all).contains("fictif-").contains("bisoprolol").contains("insuffisance cardiaque");
    }

    @Test
    void a_person_is_the_same_person_in_every_text() {
        var record = readBack(filled(taken(take(hospital(bundle -> bundle))).folder()));
        String plant =
                record.identity().birthName().substring("FICTIF-".length()).toLowerCase(Locale.ROOT);

        assertThat(record.documents()).hasSize(2);
        assertThat(record.documents().getFirst().text().fr())
                .containsIgnoringCase("Jean-Marc FICTIF-"
                                .replace("Jean-Marc", record.identity().givenName())
                        + plant)
                .contains(
                        record.identity().ipp(),
                        record.identity().nir().orElseThrow(),
                        record.stay().number())
                .contains(
                        record.identity().phone().orElseThrow(),
                        record.identity().address());
    }

    @Test
    void whoever_a_text_names_with_a_title_is_found_without_it_in_another() {
        String all = all(taken(take(hospital(bundle -> bundle))).folder());

        assertThat(all).doesNotContainIgnoringCase("kowalczyk");
    }

    @Test
    void intervals_and_days_of_the_week_stay() {
        var record = readBack(filled(taken(take(hospital(bundle -> bundle))).folder()));

        assertThat(record.stay().from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(ChronoUnit.DAYS.between(record.stay().from(), record.stay().to()))
                .isEqualTo(4);
        assertThat(record.documents().getFirst().text().fr())
                .contains("du %02d/%02d/%d"
                        .formatted(
                                record.stay().from().getDayOfMonth(),
                                record.stay().from().getMonthValue(),
                                record.stay().from().getYear()));
    }

    @Test
    void whoever_is_older_than_ninety_becomes_ninety() {
        var folder = taken(take(hospital(
                        bundle -> bundle.replace("1985-05-15", "1929-05-15").replace("39 ans", "95 ans"))))
                .folder();
        var record = readBack(filled(folder));

        assertThat(ChronoUnit.YEARS.between(
                        record.identity().born(), record.stay().from()))
                .isEqualTo(90);
        assertThat(all(folder)).contains("90 ans").doesNotContain("95 ans");
    }

    @Test
    void english_glosses_are_left_to_a_trainer_and_the_reader_asks_for_each() {
        var taken = taken(take(hospital(bundle -> bundle)));
        var read = PatientReader.read(taken.folder());

        assertThat(read)
                .isInstanceOfSatisfying(
                        PatientRead.Broken.class,
                        broken -> assertThat(broken.problems())
                                .hasSize(taken.glosses())
                                .allMatch(problem -> problem.message().equals("The English text is missing.")
                                        || (problem.file().endsWith(".en.md")
                                                && problem.message().equals("The file is missing."))));
        assertThat(PatientReader.read(filled(taken.folder()))).isInstanceOf(PatientRead.Ok.class);
    }

    @Test
    void a_name_of_the_hospital_can_be_given_by_hand() {
        var bytes = hospital(bundle -> bundle.replace("Motif : dyspnée", "Adressé par Belle Rive. Motif : dyspnée"));

        assertThat(all(taken(importing(7).take(bytes, List.of("Belle Rive"), Set.of()))
                        .folder()))
                .contains("Adressé par Hôpital Fictif");
    }

    @Test
    void a_name_that_is_taken_is_not_given_again() {
        var first = taken(importing(7).take(hospital(b -> b), List.of(), Set.of()))
                .folder()
                .name();
        var second = taken(importing(7).take(hospital(b -> b), List.of(), Set.of(first)))
                .folder()
                .name();

        assertThat(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "gender": "male"                         | "gender": "unknown"                | Bundle.entry[0].resource.gender
            "start": "2025-03-10T09:00:00+01:00",    |                                    | Bundle.entry[2].resource.period
            "birthDate": "1985-05-15"                | "birthDate": "1985"                | Bundle.entry[0].resource.birthDate
            "family": "DUPONT",                      |                                    | Bundle.entry[0].resource.name
            "value": 2.5, "unit": "mg"               | "value": 1, "unit": "comprimé"     | Bundle.entry[6].resource.dosageInstruction[0].doseAndRate[0].doseQuantity
            "value": 2.5, "unit": "mg"               | "value": 1e999999999, "unit": "mg" | Bundle.entry[6].resource.dosageInstruction[0].doseAndRate[0].doseQuantity
            "periodUnit": "d"                        | "periodUnit": "wk"                 | Bundle.entry[6].resource.dosageInstruction[0].timing.repeat
            "resourceType": "AllergyIntolerance"     | "resourceType": "Basic"            | Bundle
            "resourceType": "Encounter"              | "resourceType": "Basic"            | Bundle
            "statusReason": [{"text": "hypotension"}], |                                  | Bundle.entry[7].resource.statusReason
            "data": "                                | "data": "*                         | data
            """)
    void what_cannot_be_taken_is_refused_with_its_place_and_a_remedy(String right, String wrong, String place) {
        var outcome = take(hospital(bundle -> bundle.replace(right, wrong == null ? "" : wrong)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CaseOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anyMatch(reason -> reason.place().endsWith(place)
                                        && !reason.remedy().isEmpty()));
    }

    @Test
    void every_reason_comes_at_once_and_none_quotes_the_source() {
        var outcome = take(hospital(bundle ->
                bundle.replace("\"gender\": \"male\"", "\"gender\": \"Dupont\"").replace("1985-05-15", "15 mai 1985")));

        assertThat(outcome).isInstanceOfSatisfying(CaseOutcome.Refused.class, refused -> {
            assertThat(refused.reasons()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(refused.reasons().toString())
                    .doesNotContainIgnoringCase("dupont")
                    .doesNotContain("1985");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"Bundle\"",
                "{\"resourceType\":\"Bundle\"",
                "{\"a\":1,\"a\":2}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Bundle\",\"entry\":[]}",
                "{\"resourceType\":\"Bundle\"} trailing",
                "\u0000\u0001",
                "{\"n\":12345678901234567890123456789012345678901234567890}"
            })
    void hostile_or_broken_json_is_refused(String json) {
        assertThat(take(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CaseOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .isNotEmpty()
                                .allMatch(reason -> !reason.remedy().isEmpty()));
    }

    @Test
    void depth_size_and_count_are_bounded() {
        var deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
        var wide = "{\"resourceType\":\"Bundle\",\"entry\":[" + "{},".repeat(3000) + "{}]}";
        var large = "{\"a\":\"" + "x".repeat(BoundedJson.MAX_BYTES) + "\"}";

        assertThat(Stream.of(deep, wide, large).map(json -> take(json.getBytes(StandardCharsets.UTF_8))))
                .allMatch(outcome -> outcome instanceof CaseOutcome.Refused);
    }

    @Test
    void a_text_made_to_tire_the_reader_is_read_or_refused_soon() {
        String tiring =
                "1, ".repeat(8000) + " ".repeat(8000) + "\n".repeat(8000) + "<!--".repeat(4000) + "a-".repeat(4000);

        assertThat(take(hospital(bundle -> bundle.replace("Motif : dyspnée", "Motif : dyspnée " + tiring))))
                .isNotNull();
        assertThat(take(hospital(bundle -> bundle.replace(
                        "\"id\": \"o1\"",
                        "\"identifier\": ["
                                + "{\"value\": \"A%05d\"},".repeat(2500).formatted(numbers(2500))
                                + "{}], \"id\": \"o1\""))))
                .isInstanceOfSatisfying(
                        CaseOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.what()).contains("More than")));
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray();
    }

    private static CaseImport importing(long seed) {
        return new CaseImport(WORDS, new Random(seed), TODAY);
    }

    private static CaseOutcome take(byte[] json) {
        return importing(7).take(json, List.of(), Set.of("fictif-aubry"));
    }

    private static CaseOutcome.Taken taken(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.Taken.class);
        return (CaseOutcome.Taken) outcome;
    }

    private static PatientRecord readBack(ContentFolder folder) {
        return switch (PatientReader.read(folder)) {
            case PatientRead.Ok(var record) -> record;
            case PatientRead.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** As a trainer hands it back, with every gloss written. */
    private static ContentFolder filled(ContentFolder folder) {
        var files = new TreeMap<String, byte[]>();
        for (String path : folder.paths()) {
            String text = new String(folder.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
            files.put(path, text.replace("en: ''", "en: gloss").getBytes(StandardCharsets.UTF_8));
            if (path.endsWith(".fr.md")) {
                String digest = ContentFolder.digest(text.strip()).substring(0, 12);
                files.putIfAbsent(
                        path.replace(".fr.md", ".en.md"),
                        ("---\ntranslation-of: \"" + digest + "\"\n---\ngloss\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return ContentFolder.of(folder.name(), files);
    }

    private static String all(ContentFolder folder) {
        var all = new StringBuilder();
        for (String path : folder.paths()) {
            all.append(path).append('\n').append(new String(folder.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static byte[] hospital(UnaryOperator<String> change) {
        String note = """
                Compte rendu du 14/03/2025. Monsieur Jean-Marc DUPONT, né le 15/05/1985, 39 ans, IPP 8001234567, a été hospitalisé du 10/03/2025 au 14/03/2025.
                Motif : dyspnée. Suivi par le Dr Lemoine, joignable au 06 12 34 56 78 ou jm.dupont@orange.fr.
                Habite 12 rue des Lilas, 34000 Montpellier. NIR 1 85 05 78 006 084 91. IBAN FR76 3000 6000 0112 3456 7890 189.
                Sa femme Jeanne a appelé le 0612345678. Véhicule AB-123-CD. RPPS 10101234567. Dupont va mieux, dupont rentre à Montpellier.
                Vu avec Mme Kowalczyk, assistante sociale. Dossier 123456789012, https://dpi.chu.fr/secret?id=8001234567
                """;
        String html =
                "<html><head><title>DUPONT</title></head><body><p>Transmission : M. D&#117;pont calme. <b>06</b>12345678 <!-- 8001234567 --></p><p>Kowalczyk passera demain.</p></body></html>";
        return change.apply("""
                {"resourceType": "Bundle", "type": "collection", "entry": [
                {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "8001234567", "gender": "male", "birthDate": "1985-05-15",
                  "text": {"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>Jean-Marc DUPONT 15/05/1985</div>"},
                  "extension": [{"url": "http://chu.fr/secret", "valueString": "DUPONT Jean-Marc 0612345678"}],
                  "contained": [{"resourceType": "Practitioner", "id": "gp", "name": [{"text": "Dr Paul Garnier"}], "telecom": [{"system": "phone", "value": "01 42 34 56 78"}]}],
                  "identifier": [{"system": "http://chu.fr/ipp", "value": "8001234567"}, {"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "185057800608491"}],
                  "name": [{"use": "official", "family": "DUPONT", "given": ["Jean-Marc", "Louis"]}, {"use": "usual", "family": "Dupont-Morel", "given": ["Jean-Marc"]}],
                  "telecom": [{"system": "phone", "value": "+33 6 12 34 56 78"}, {"system": "email", "value": "jm.dupont@orange.fr"}],
                  "address": [{"line": ["12 rue des Lilas"], "city": "Montpellier", "postalCode": "34000"}],
                  "photo": [{"contentType": "image/png", "data": "AAAA"}],
                  "contact": [{"relationship": [{"text": "épouse"}], "name": {"family": "Morel", "given": ["Jeanne"]}, "telecom": [{"system": "phone", "value": "0467337799"}]}],
                  "generalPractitioner": [{"reference": "#gp"}]}},
                {"resource": {"resourceType": "Practitioner", "id": "p1", "name": [{"family": "Lemoine", "given": ["Anne"], "prefix": ["Dr"]}],
                  "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10101234567"}]}},
                {"resource": {"resourceType": "Encounter", "id": "e1", "class": {"code": "IMP"}, "status": "finished", "identifier": [{"value": "123456789012"}],
                  "serviceType": {"text": "Cardiologie"}, "period": {"start": "2025-03-10T09:00:00+01:00", "end": "2025-03-14"},
                  "participant": [{"individual": {"reference": "Practitioner/p1", "display": "Dr Anne Lemoine"}}],
                  "reasonCode": [{"text": "Insuffisance cardiaque chez M. Dupont"}],
                  "serviceProvider": {"reference": "Organization/o1"},
                  "hospitalization": {"admitSource": {"text": "urgences"}, "dischargeDisposition": {"text": "domicile, 12 rue des Lilas"}}}},
                {"resource": {"resourceType": "Organization", "id": "o1", "name": "CHU Saint-Eloi Montpellier"}},
                {"resource": {"resourceType": "Condition", "id": "c1", "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "I50.1"}], "text": "Insuffisance cardiaque gauche de Jean-Marc Dupont"},
                  "clinicalStatus": {"coding": [{"code": "active"}]}, "onsetDateTime": "2019-04", "note": [{"text": "secret de M. Dupont"}], "recorder": {"display": "Dr Anne Lemoine"}}},
                {"resource": {"resourceType": "AllergyIntolerance", "code": {"text": "pénicilline"}, "reaction": [{"manifestation": [{"text": "éruption en mars 2011"}]}]}},
                {"resource": {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "authoredOn": "2025-03-14",
                  "medicationCodeableConcept": {"text": "bisoprolol", "coding": [{"system": "http://www.whocc.no/atc", "code": "C07AB07"}]},
                  "note": [{"text": "voir avec Jeanne"}],
                  "dosageInstruction": [{"text": "2,5 mg le matin", "patientInstruction": "M. Dupont, appelez le 0612345678",
                    "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["MORN"]}},
                    "doseAndRate": [{"doseQuantity": {"value": 2.5, "unit": "mg"}}]}]}},
                {"resource": {"resourceType": "MedicationStatement", "status": "stopped", "statusReason": [{"text": "hypotension"}], "effectivePeriod": {"end": "2025-03-11"},
                  "medicationCodeableConcept": {"text": "amlodipine"}, "dosage": [{"text": "10 mg le soir"}]}},
                {"resource": {"resourceType": "Observation", "status": "final", "code": {"text": "Créatinine", "coding": [{"system": "http://loinc.org", "code": "14682-9"}]},
                  "effectiveDateTime": "2025-03-11T07:30:00+01:00", "valueQuantity": {"value": 98, "unit": "µmol/L"}, "performer": [{"display": "Dr Anne Lemoine"}]}},
                {"resource": {"resourceType": "DocumentReference", "status": "current", "description": "Compte rendu de M. Dupont", "date": "2025-03-14T10:00:00+01:00",
                  "author": [{"reference": "Practitioner/p1"}],
                  "content": [{"attachment": {"contentType": "text/plain", "data": "%s"}}, {"attachment": {"contentType": "application/pdf", "data": "JVBERi0="}}]}},
                {"resource": {"resourceType": "DocumentReference", "status": "current", "type": {"text": "Transmissions"},
                  "content": [{"attachment": {"contentType": "text/html", "data": "%s"}}]}}
                ]}""".formatted(encoded(change.apply(note)), encoded(change.apply(html))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
