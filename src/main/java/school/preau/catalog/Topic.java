package school.preau.catalog;

import java.util.Locale;

/** What a course is about, for filters: the closed list of the content format. */
public enum Topic {
    UNDERSTANDING,
    PRIVACY,
    VERIFICATION,
    PROMPTING,
    LETTERS,
    MEDICATION,
    PATIENTS,
    SECRETARIAT,
    CODING,
    SECURITY,
    LAW,
    CHANGE,
    TEACHING;

    /** As content files and addresses write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
