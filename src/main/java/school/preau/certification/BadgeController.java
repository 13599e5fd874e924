package school.preau.certification;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.preau.certification.badge.Baking;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;

/**
 * What a verifier of badges asks for: the badge itself in each of its forms, the issuer, its keys, the achievement, the status list. Without
 * session, limited in how often, and silent about badges that are not shared.
 */
@Controller
class BadgeController {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType LINKED_DATA = new MediaType("application", "ld+json", StandardCharsets.UTF_8);
    private static final MediaType JWT = new MediaType("application", "vc+jwt");
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final OwnBadges badges;
    private final BadgeCredentials credentials;
    private final BadgeSigner signer;
    private final CurrentProgramme programme;
    private final Door door;

    /** How often somebody may come. */
    @Component
    record Door(VerificationVisits visits, HospitalTime time) {

        boolean open(HttpServletRequest request) {
            return visits.admit(request.getRemoteAddr(), time.now());
        }
    }

    BadgeController(
            OwnBadges badges, BadgeCredentials credentials, BadgeSigner signer, CurrentProgramme programme, Door door) {
        this.badges = badges;
        this.credentials = credentials;
        this.signer = signer;
        this.programme = programme;
        this.door = door;
    }

    @GetMapping(BadgeLinks.ROOT + "/issuer")
    ResponseEntity<byte[]> issuer(HttpServletRequest request) {
        return answer(
                request,
                LINKED_DATA,
                () -> signer.keys().map(credentials::issuerDocument).map(BadgeController::bytes));
    }

    @GetMapping(BadgeLinks.ROOT + "/keys")
    ResponseEntity<byte[]> keys(HttpServletRequest request) {
        return answer(
                request,
                JSON,
                () -> signer.keys().map(keys -> bytes(keys.published().toString(true))));
    }

    @GetMapping(BadgeLinks.ROOT + "/keys/{id}")
    ResponseEntity<byte[]> key(@PathVariable String id, HttpServletRequest request) {
        return answer(
                request,
                JSON,
                () -> signer.keys()
                        .flatMap(keys -> Optional.ofNullable(keys.published().getKeyByKeyId(id)))
                        .map(key -> bytes(key.toJSONString())));
    }

    @GetMapping(BadgeLinks.ROOT + "/achievements/{certification}")
    ResponseEntity<byte[]> achievement(@PathVariable String certification, HttpServletRequest request) {
        return answer(
                request,
                LINKED_DATA,
                () -> programme
                        .now()
                        .certification(certification)
                        .map(known -> bytes(credentials.achievementDocument(known.id(), Language.FR))));
    }

    @GetMapping(BadgeLinks.ROOT + "/status/{list}")
    ResponseEntity<byte[]> status(@PathVariable int list, HttpServletRequest request) {
        return answer(request, LINKED_DATA, () -> badges.statusList(list).map(BadgeController::bytes));
    }

    @GetMapping(BadgeLinks.ROOT + "/{publicId:[A-Za-z0-9_-]{22}}")
    ResponseEntity<byte[]> badge(@PathVariable String publicId, HttpServletRequest request) {
        return answer(request, LINKED_DATA, () -> badges.at(publicId).map(badge -> bytes(badge.withProof())));
    }

    @GetMapping(BadgeLinks.ROOT + "/{publicId:[A-Za-z0-9_-]{22}}.jwt")
    ResponseEntity<byte[]> jwt(@PathVariable String publicId, HttpServletRequest request) {
        return answer(request, JWT, () -> badges.at(publicId).map(badge -> bytes(badge.jwt())));
    }

    @GetMapping(BadgeLinks.ROOT + "/{publicId:[A-Za-z0-9_-]{22}}.png")
    ResponseEntity<byte[]> png(@PathVariable String publicId, HttpServletRequest request) {
        return answer(
                request,
                MediaType.IMAGE_PNG,
                () -> badges.at(publicId)
                        .map(badge -> Baking.png(badge.picture().png(), badge.jwt())));
    }

    @GetMapping(BadgeLinks.ROOT + "/{publicId:[A-Za-z0-9_-]{22}}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String publicId, HttpServletRequest request) {
        return answer(
                request,
                SVG,
                () -> badges.at(publicId)
                        .map(badge -> bytes(Baking.svg(badge.picture().svg(), badge.jwt()))));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, MediaType type, Supplier<Optional<byte[]>> content) {
        if (!door.open(request)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        return content.get()
                .map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex, nofollow")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header("Access-Control-Allow-Origin", "*")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] bytes(JsonObject document) {
        return bytes(document.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
