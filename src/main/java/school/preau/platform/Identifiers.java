package school.preau.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that rows written together lie
 * together in an index.
 */
@Component
public class Identifiers {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Identifiers(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** A secret of 128 random bits as 22 URL-safe characters, for links and public pages. */
    public String secret() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
