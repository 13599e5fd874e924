package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.certification.CertificationSchool.COURSE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import school.preau.people.Acting;
import school.preau.people.Directory;
import school.preau.people.Unit;
import school.preau.platform.Database;
import school.preau.platform.Language;

/** A certificate can be archived for as long as the hospital likes, and read aloud: judged by veraPDF, not by us. */
class CertificateDocumentTest {

    private final CertificationSchool school = new CertificationSchool(Database.H2.fresh());

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_document_is_a_pdf_for_archives_and_for_screen_readers(Language language) throws Exception {
        for (boolean shared : new boolean[] {false, true}) {
            byte[] pdf = certificate("Inès", "Aubépine", language, shared);

            assertThat(broken(pdf, PDFAFlavour.PDFA_3_U))
                    .as("PDF/A-3u, shared: %s", shared)
                    .isEmpty();
            assertThat(broken(pdf, PDFAFlavour.PDFUA_1))
                    .as("PDF/UA-1, shared: %s", shared)
                    .isEmpty();
        }
    }

    @Test
    void what_is_no_such_document_is_told_from_one() throws Exception {
        byte[] pdf = certificate("Inès", "Aubépine", Language.FR, false);
        byte[] untagged;
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setMetadata(null);
            document.save(out);
            untagged = out.toByteArray();
        }

        assertThat(broken(untagged, PDFAFlavour.PDFA_3_U)).isNotEmpty();
        assertThat(broken(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void the_longest_names_stay_on_the_one_sheet() throws Exception {
        byte[] pdf =
                certificate("Marie-Éléonore-Wilhelmine", "de La Rochefoucauld-Montbel d'Entremont", Language.FR, true);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private byte[] certificate(String given, String family, Language language, boolean shared) throws IOException {
        var directory = new Directory(school.jdbc);
        var people = Directory.people(school.jdbc);
        directory.unit("Hôpital universitaire de Ville-Fictive", Unit.Kind.HOSPITAL, null);
        var person = directory.person(given, family);
        var holder = Acting.learner(person);
        school.done(person, COURSE, "2026-11-12T10:00:00Z");
        var own = school.own(people);
        var certificate = own.of(holder).getFirst();
        if (shared) {
            own.show(holder, certificate.id());
        }
        byte[] pdf =
                school.documents(people).pdf(holder, certificate.id(), language).orElseThrow();
        Path kept = Files.createDirectories(Path.of("target/certificates"));
        Files.write(kept.resolve(given + "-" + language.code() + (shared ? "-public" : "") + ".pdf"), pdf);
        return pdf;
    }

    /** The rules that are broken, in the validator's words. */
    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
