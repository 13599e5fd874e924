package school.preau.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One act of a trainer, manager or administrator, with the digest that chains it to the act before. */
public record AuditEntry(
        long number,
        Instant at,
        PersonId actor,
        String act,
        @Nullable PersonId subject,
        String detail,
        String digest) {}
