package school.preau.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * What a course rests on: a study, a law, a guide.
 *
 * @param id cited in lessons as {@code [^id]}
 * @param title as a reader would cite it
 * @param checked the day somebody last looked
 * @param address only when the exact one is known
 */
public record CourseSource(
        String id,
        LocalText title,
        String publisher,
        PublicationDate date,
        LocalDate checked,
        Optional<URI> address,
        Kind kind,
        Evidence evidence) {

    public enum Kind {
        STUDY,
        LAW,
        GUIDE,
        SURVEY,
        STANDARD
    }

    /** How near the author came to it. */
    public enum Evidence {
        /** Seen at the source. */
        PRIMARY,
        /** Seen in another text; the learner is told. */
        SECONDARY
    }
}
