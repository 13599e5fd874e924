package school.preau.certification;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;

/**
 * The public page that says whether a certificate is valid: plain HTML without session or script, at a random address of 128 bits
 * that answers only while the holder shows the certificate. An address that leads nowhere and one that is not shown look the same.
 */
@Controller
class VerificationController {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Certificates certificates;
    private final VerificationPage page;
    private final VerificationVisits visits;
    private final HospitalTime time;

    VerificationController(
            Certificates certificates, VerificationPage page, VerificationVisits visits, HospitalTime time) {
        this.certificates = certificates;
        this.page = page;
        this.visits = visits;
        this.time = time;
    }

    @GetMapping("/verify/{publicId}")
    ResponseEntity<byte[]> verify(
            @PathVariable String publicId,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        Language language = language(lang, accepted);
        if (!visits.admit(request.getRemoteAddr(), time.now())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page.tooMany(language));
        }
        return certificates
                .shared(publicId)
                .map(certificate -> answer(HttpStatus.OK, page.of(certificate, language)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.unknown(language)));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String html) {
        var answer = ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** The asked one, else the first of the browser's that we speak, else French. */
    private static Language language(@Nullable String asked, @Nullable String accepted) {
        if (asked != null) {
            return asked.equals("en") ? Language.EN : Language.FR;
        }
        if (accepted == null || accepted.length() > 500) {
            return Language.FR;
        }
        try {
            var spoken = List.of(Locale.FRENCH, Locale.ENGLISH);
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), spoken);
            return best == null ? Language.FR : Language.of(best);
        } catch (IllegalArgumentException e) {
            return Language.FR;
        }
    }
}
