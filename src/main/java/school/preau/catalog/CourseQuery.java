package school.preau.catalog;

import java.util.Optional;

/**
 * What somebody looks for in the catalogue.
 *
 * @param words free text; blank asks for everything
 * @param profession id, or empty for any
 */
public record CourseQuery(String words, Optional<String> profession, Optional<Topic> topic, Optional<Length> length) {

    public static final CourseQuery EVERYTHING =
            new CourseQuery("", Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_CHARACTERS = 200;

    public CourseQuery {
        words = words.strip();
        words = words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) : words;
    }

    /** How long a course may take. */
    public enum Length {
        /** Up to 20 minutes. */
        SHORT(20),
        /** Up to 40 minutes. */
        MEDIUM(40),
        /** Any length beyond. */
        LONG(Integer.MAX_VALUE);

        private final int most;

        Length(int most) {
            this.most = most;
        }

        static Length of(int minutes) {
            for (Length length : values()) {
                if (minutes <= length.most) {
                    return length;
                }
            }
            return LONG;
        }
    }

    /** Whether a course passes the filters; the words are the search's matter. */
    boolean admits(Course course) {
        return profession.map(course::isFor).orElse(true)
                && topic.map(course.topics()::contains).orElse(true)
                && length.map(wanted -> Length.of(course.minutes()) == wanted).orElse(true);
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
