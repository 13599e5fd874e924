package school.preau.catalog.lesson;

import org.springframework.stereotype.Component;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonText;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;

/** Lessons in the outline: {@code lessons/<id>.fr.md} and its translation {@code lessons/<id>.en.md}. */
@Component
public class LessonKind implements ActivityKind {

    public static final String KEY = "lesson";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Read read(Reading reading) {
        var found = new Problems();
        var fr = LessonFile.read(reading.course(), reading.id(), "fr", found);
        var en = LessonFile.read(reading.course(), reading.id(), "en", found);
        Read read = new Read.Broken();
        if (fr.isPresent() && en.isPresent()) {
            Translation.check(fr.get(), en.get(), found);
            var declared = Declarations.of(reading.course());
            LessonText french = new LessonRenderer(reading.course(), fr.get(), declared, found).render();
            LessonText english = new LessonRenderer(reading.course(), en.get(), declared, found).render();
            Translation.checkBlocks(fr.get(), french, en.get(), english, found);
            if (found.none()) {
                read = new Read.Ok(new LocalText(french.title(), english.title()), new Lesson(french, english));
            }
        }
        found.all().stream()
                .distinct()
                .forEach(p -> reading.problems().add(p.file(), p.line(), p.message(), p.remedy()));
        return read;
    }

    /** The digest a translation of this text must carry: twelve hexadecimal digits. */
    public static String digest(String body) {
        String normal = body.replace("\r\n", "\n").replaceAll("[ \\t]+(?=\\n|$)", "");
        return ContentFolder.digest(normal.replaceAll("\\A\\n+|\\n+\\z", "")).substring(0, 12);
    }
}
