package school.preau.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static school.preau.certification.CertificationSchool.COURSE;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import school.preau.people.Acting;
import school.preau.people.Directory;
import school.preau.people.Learner;
import school.preau.people.Unit;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

@ParameterizedClass
@EnumSource(Database.class)
class VerificationTest {

    private final CertificationSchool school;
    private final OwnCertificates own;
    private final CertificateDocuments documents;
    private final MockMvc web;
    private final PersonId person;
    private final Learner ines;

    VerificationTest(Database database) {
        var jdbc = database.fresh();
        school = new CertificationSchool(jdbc);
        var directory = new Directory(jdbc);
        var people = Directory.people(jdbc);
        directory.unit("Hôpital Fictif <de Ville-Fictive>", Unit.Kind.HOSPITAL, null);
        person = directory.person("Inès", "Aubépine & Fils");
        ines = Acting.learner(person);
        var words = new Translations();
        var issuer = new Issuer(people, school.settings);
        own = school.own(people);
        documents = school.documents(people);
        web = MockMvcBuilders.standaloneSetup(new VerificationController(
                        school.certificates,
                        new VerificationPage(people, school.programme(), issuer, words, school.time, school.settings),
                        new VerificationVisits(jdbc),
                        school.time))
                .build();
        school.done(person, COURSE, "2026-11-12T10:00:00Z");
    }

    @Test
    void a_certificate_is_not_public_until_its_holder_asks() throws Exception {
        assertThat(ask(certificate().publicId(), "").getStatus()).isEqualTo(404);

        own.show(ines, certificate().id());
        assertThat(ask(certificate().publicId(), "").getStatus()).isEqualTo(200);

        own.hide(ines, certificate().id());
        assertThat(ask(certificate().publicId(), "").getStatus()).isEqualTo(404);
    }

    @Test
    void somebody_else_cannot_make_it_public_nor_download_it() throws Exception {
        var other = Acting.learner(new PersonId(new UUID(9, 9)));
        own.show(other, certificate().id());

        assertThat(ask(certificate().publicId(), "").getStatus()).isEqualTo(404);
        assertThat(documents.pdf(other, certificate().id(), Language.FR)).isEmpty();
    }

    @Test
    void the_page_says_what_is_needed_escaped_and_nothing_else() throws Exception {
        own.show(ines, certificate().id());
        var page = ask(certificate().publicId(), "");
        String html = page.getContentAsString(StandardCharsets.UTF_8);

        assertThat(html)
                .contains("Ce certificat est valide.")
                .contains("Inès Aubépine &amp; Fils")
                .contains("A.V.E.C.")
                .contains("12\u00a0novembre\u00a02026", "12\u00a0novembre\u00a02027")
                .contains("Hôpital Fictif &lt;de Ville-Fictive&gt;")
                .contains("lang=\"fr\"", "noindex")
                .doesNotContain("<script", certificate().number(), person.toString());
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getCookies()).isEmpty();
    }

    @Test
    void it_speaks_english_when_the_browser_or_the_link_does() throws Exception {
        own.show(ines, certificate().id());

        assertThat(ask(certificate().publicId(), "en-GB,en;q=0.9").getContentAsString(StandardCharsets.UTF_8))
                .contains("This certificate is valid.");
        assertThat(ask(certificate().publicId() + "?lang=en", "fr").getContentAsString(StandardCharsets.UTF_8))
                .contains("This certificate is valid.");
        assertThat(ask(certificate().publicId(), "not a language at all;;q=x").getStatus())
                .isEqualTo(200);
    }

    @Test
    void it_says_when_a_certificate_has_ended() throws Exception {
        own.show(ines, certificate().id());
        school.today("2027-11-12");
        assertThat(ask(certificate().publicId(), "").getContentAsString(StandardCharsets.UTF_8))
                .contains("Ce certificat est valide.");

        school.today("2027-11-13");
        assertThat(ask(certificate().publicId(), "").getContentAsString(StandardCharsets.UTF_8))
                .contains("Ce certificat n’est plus valide.");
    }

    @Test
    void an_unknown_address_gets_the_same_kind_of_page() throws Exception {
        var page = ask("AAAAAAAAAAAAAAAAAAAAAA", "en");

        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("No certificate at this address.");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void more_than_thirty_visits_in_a_minute_from_one_address_must_wait() throws Exception {
        for (int i = 0; i < VerificationVisits.PER_MINUTE; i++) {
            assertThat(ask("nothing-here", "").getStatus()).isEqualTo(404);
        }
        var refused = ask("nothing-here", "");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");

        school.clock.set(school.clock.instant().plusSeconds(60));
        assertThat(ask("nothing-here", "").getStatus()).isEqualTo(404);
    }

    @Test
    void the_document_is_a_tagged_pdf_with_its_fonts_and_a_code_only_while_public() throws Exception {
        byte[] plain = documents.pdf(ines, certificate().id(), Language.FR).orElseThrow();
        try (var pdf = Loader.loadPDF(plain)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isLessThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part", "pdfaid:part");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Certificat", "Inès Aubépine & Fils", "12\u00a0novembre\u00a02027");
        }
        assertThat(documents.html(
                        certificate(),
                        Directory.people(school.jdbc).find(person).orElseThrow(),
                        Language.FR))
                .contains("a montré qu’elle sait appliquer")
                .doesNotContain("class=\"code\"");

        own.show(ines, certificate().id());
        assertThat(documents.html(
                        certificate(),
                        Directory.people(school.jdbc).find(person).orElseThrow(),
                        Language.EN))
                .contains("QR code to https://preau.example/verify/"
                        + certificate().publicId());
    }

    private MockHttpServletResponse ask(String address, String languages) throws Exception {
        var request = get("/verify/" + address);
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private Certificate certificate() {
        return own.of(ines).getFirst();
    }
}
