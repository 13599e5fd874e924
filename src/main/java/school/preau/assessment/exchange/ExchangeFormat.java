package school.preau.assessment.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of other systems that are read and written. */
public enum ExchangeFormat {
    /** Moodle's text format. Of our types it lacks order, gaps, passages and vignettes. */
    GIFT(new GiftSyntax()),
    /** Moodle's XML. Of our types it lacks passages and vignettes. */
    MOODLE(new MoodleSyntax()),
    /** QTI 2.2: a package of items, one for each question and language. Of our types it lacks passages and vignettes. */
    QTI(new QtiSyntax());

    private final Syntax syntax;

    ExchangeFormat(Syntax syntax) {
        this.syntax = syntax;
    }

    /** By the word one types, such as {@code gift}. */
    public static Optional<ExchangeFormat> named(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** What a file is, told by how it begins. */
    static ExchangeFormat of(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return QTI;
        }
        String start = new String(file, 0, Math.min(file.length, 4000), StandardCharsets.UTF_8);
        if (!start.stripLeading().replace("\uFEFF", "").startsWith("<")) {
            return GIFT;
        }
        return start.contains("<assessmentItem") ? QTI : MOODLE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Syntax syntax() {
        return syntax;
    }

    /** How items are spelled. */
    interface Syntax {

        /** @throws ExchangeRefused when the file as a whole cannot be read */
        List<ExchangeItem> read(byte[] file);

        byte[] write(List<ExchangeItem> items);

        /** Why an item cannot be written, if it cannot. */
        Optional<String> lacks(ExchangeItem item);

        /** What of an item other readers of the format will not see. */
        List<String> hides(ExchangeItem item);
    }
}
