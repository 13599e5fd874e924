package school.preau.certification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.Settings;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.PageTemplate;
import school.preau.platform.ui.Translations;

/**
 * A certificate as a tagged PDF (PDF/A-3u, PDF/UA) on one A4 sheet under the roof, for its holder. While the holder shows the
 * certificate, the sheet carries a code that leads to the public page.
 */
@Service
public class CertificateDocuments {

    /** Petrol and leaf of the light scheme: a certificate is always light. */
    private static final String MARK = Drawings.mark(new Color(0x0E5A61));

    private static final String CHECK = Drawings.check(new Color(0x2A6A4C));

    /** Longer ones are set smaller, so that they stay on one line or two. */
    private static final int LONG_NAME = 24;

    private final PageTemplate sheet = new PageTemplate("certification/certificate.html");
    private final OwnCertificates own;
    private final Cycles cycles;
    private final Certificates certificates;
    private final CurrentProgramme programme;
    private final People people;
    private final Issuer issuer;
    private final Translations words;
    private final HospitalTime time;
    private final Settings settings;

    CertificateDocuments(
            OwnCertificates own,
            Cycles cycles,
            Certificates certificates,
            CurrentProgramme programme,
            People people,
            Issuer issuer,
            Translations words,
            HospitalTime time,
            Settings settings) {
        this.own = own;
        this.cycles = cycles;
        this.certificates = certificates;
        this.programme = programme;
        this.people = people;
        this.issuer = issuer;
        this.words = words;
        this.time = time;
        this.settings = settings;
    }

    /** The PDF of one's own certificate; empty for any other. Takes a second of computing: not for the session's lock. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(Learner me, CertificateId id, Language language) {
        return own.find(me, id)
                .flatMap(certificate -> people.find(me.id()).map(person -> pdf(html(certificate, person, language))));
    }

    String html(Certificate certificate, Person person, Language language) {
        var values = new HashMap<String, String>();
        LocalText title = programme.titleOf(certificate.certification());
        values.put("lang", language.code());
        values.put("page-title", say(language, "title", person.fullName(), title));
        values.put("mark", MARK);
        values.put("check", CHECK);
        values.put(
                "specimen",
                settings.demo()
                        ? "<p class=\"specimen\">" + html(language, "specimen") + "<span class=\"tail\"></span></p>"
                        : "");
        values.put("issuer", issuer.name());
        values.put("kind", say(language, "kind"));
        values.put("name", person.fullName());
        values.put("name-size", person.fullName().length() > LONG_NAME ? "long" : "usual");
        values.put("shown", say(language, "shown." + gender(person)));
        values.put("certification", title.in(language));
        values.put("from-label", say(language, "from"));
        values.put("from", Days.full(certificate.from(), language));
        values.put("until-label", say(language, "until"));
        values.put("until", Days.full(certificate.until(), language));
        values.put("proofs", proofs(certificate, language));
        values.put("number", say(language, "number", certificate.number()));
        String address = own.publicAddress(certificate);
        values.put("verify", certificate.shared() ? say(language, "verify", address) : say(language, "private"));
        values.put("only", say(language, "only"));
        values.put(
                "code",
                certificate.shared()
                        ? "<img class=\"code\" src=\"%s\" alt=\"%s\" />"
                                .formatted(Drawings.code(address), PageTemplate.escaped(say(language, "code", address)))
                        : "");
        return sheet.fill(Map.copyOf(values));
    }

    private String proofs(Certificate certificate, Language language) {
        String courses = cycles.facts(certificates.cycleOf(certificate.id())).stream()
                .map(fact -> html(
                        language,
                        "course",
                        programme.titleOf(fact),
                        fact.course().number(),
                        time.dayOf(fact.at())))
                .map(line -> "<li>" + line + "</li>")
                .collect(Collectors.joining());
        return "<li>" + html(language, "parts") + "</li>" + courses;
    }

    private static String gender(Person person) {
        if (person.feminine() == null) {
            return "unsaid";
        }
        return person.feminine() ? "feminine" : "masculine";
    }

    private String html(Language language, String key, Object... parameters) {
        return PageTemplate.escaped(say(language, key, parameters));
    }

    private String say(Language language, String key, Object... parameters) {
        return words.text(language, "certification.document." + key, parameters);
    }

    static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            PDFont regular = font(document, "400Regular");
            PDFont semiBold = font(document, "600SemiBold");
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(new PDFontSupplier(regular), "Instrument Sans", 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(semiBold), "Instrument Sans", 600, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A subset of the house's font. Without ligatures: their glyphs have no character, so they could not be read aloud. */
    private static PDFont font(PDDocument document, String style) throws IOException {
        try (var file = new ClassPathResource("certification/InstrumentSans_" + style + ".ttf").getInputStream()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
