package school.preau.people;

import java.time.Instant;

/**
 * A one-time link that was just made. It is shown once: the database keeps only the digest of its secret.
 *
 * @param address the whole address; the secret stands behind {@code #}, where no server and no log sees it
 */
public record IssuedLink(LinkPurpose purpose, String address, Instant until) {

    /** Without its secret, should it ever be written somewhere. */
    @Override
    public String toString() {
        return purpose + " until " + until;
    }
}
