package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import school.preau.certification.badge.BadgeKeys;
import school.preau.certification.badge.Baking;
import school.preau.platform.Database;

/** A stranger scans the code on a certificate and checks the badge, with no account and nothing to install. */
class VerifierJourney {

    private static final School SCHOOL = new School(Database.H2).inHaste().withKeys(keys());

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeAll
    static void openSchool() {
        SCHOOL.start();
    }

    @AfterAll
    static void closeSchool() {
        SCHOOL.close();
    }

    @Test
    void the_code_on_the_sheet_leads_to_a_page_that_says_only_what_is_needed_and_the_badge_verifies() throws Exception {
        var holder = new Visitor(SCHOOL, browser.visitor(1440, "fr-FR", false));
        holder.signInWith("salome.fougere@hopital-fictif.example");
        holder.open("certificates");
        var card = holder.page().locator(".certificate-card").first();
        card.getByText(holder.words("certification.link.show")).click();
        assertThat(card.getByText(holder.words("certification.link.hide"))).isVisible();
        card.getByText(holder.words("certification.badge.share")).click();
        assertThat(card.getByText(holder.words("certification.badge.hide"))).isVisible();
        assertAccessible(holder.page());
        String badge = card.locator(".badge-part input").inputValue();

        var stranger = browser.visitor(390, "fr-FR", false);
        stranger.navigate(codeOn(sheet(holder.page(), card)));
        assertThat(stranger.locator("body")).containsText("Salomé Fougère");
        assertThat(stranger.locator("dl dt")).hasCount(5);
        assertAccessible(stranger);

        var jwt = JWSObject.parse(get(badge + ".jwt"));
        assertThat(jwt.verify(
                        new RSASSAVerifier(RSAKey.parse(get(jwt.getHeader().getKeyID())))))
                .isTrue();
        assertThat(jwt.getPayload().toString()).doesNotContain("Fougère", "salome");
        var picture = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(badge + ".png")).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(Baking.inPng(picture.body())).isPresent();

        card.getByText(holder.words("certification.badge.hide")).click();
        assertThat(card.getByText(holder.words("certification.badge.share"))).isVisible();
        assertThat(status(badge)).isEqualTo(404);
    }

    private static Path sheet(Page page, Locator card) {
        return page.waitForDownload(() -> card.getByText("PDF").first().click()).path();
    }

    private static String codeOn(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        }
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static Path keys() {
        try {
            Path folder = Files.createTempDirectory("preau-keys");
            BadgeKeys.make(folder, Instant.parse("2026-11-12T10:00:00Z"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
