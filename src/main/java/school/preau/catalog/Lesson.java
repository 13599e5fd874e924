package school.preau.catalog;

import java.util.List;
import java.util.stream.Collectors;
import school.preau.catalog.spi.ActivityContent;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** A lesson, rendered in both languages. */
public record Lesson(LessonText fr, LessonText en) implements ActivityContent {

    public LessonText in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    /** Titles and running text; never the feedback of a self-check. */
    @Override
    public List<LocalText> searchable() {
        return List.of(new LocalText(words(fr), words(en)));
    }

    private static String words(LessonText text) {
        return text.title() + "\n"
                + text.blocks().stream().map(LessonBlock::plain).collect(Collectors.joining("\n"));
    }
}
