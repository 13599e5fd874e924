package school.preau.platform;

import java.util.Locale;

/** The two languages of the school. They are equals; French is the source of translations. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code as written in files and URLs: {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** English for English locales, French for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : FR;
    }
}
