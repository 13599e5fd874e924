package school.preau.platform;

import java.util.function.UnaryOperator;

/** A text in both languages, as content and records hold it. */
public record LocalText(String fr, String en) {

    public static final LocalText EMPTY = new LocalText("", "");

    /** A text that is the same in both languages: a name, a number. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    public LocalText map(UnaryOperator<String> change) {
        return new LocalText(change.apply(fr), change.apply(en));
    }

    public boolean isBlank() {
        return fr.isBlank() && en.isBlank();
    }
}
