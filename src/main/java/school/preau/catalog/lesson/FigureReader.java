package school.preau.catalog.lesson;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import school.preau.catalog.LessonBlock;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;

/** Reads a figure: a picture of the course's folder with an alternative text, drawn into the page when it is an SVG. */
class FigureReader {

    private static final Pattern MEDIA = Pattern.compile("media/[a-z0-9.-]+\\.(?:svg|png|jpg|webp)");

    private final ContentFolder course;
    private final LessonFile file;
    private final Problems problems;

    FigureReader(ContentFolder course, LessonFile file, Problems problems) {
        this.course = course;
        this.file = file;
        this.problems = problems;
    }

    Optional<LessonBlock> read(Image image, int line, int index) {
        String path = image.getDestination();
        String alt = Plain.text(image);
        String caption = image.getTitle() == null ? "" : image.getTitle().strip();
        if (alt.isBlank()) {
            problems.add(
                    file.path(),
                    line,
                    "The picture has no description.",
                    "Say in one sentence what to take from it: ![…](" + path + ").");
        }
        if (!MEDIA.matcher(path).matches() || !course.has(path)) {
            problems.add(
                    file.path(),
                    line,
                    "The course has no picture “" + path + "”.",
                    "Put it into media/ as svg, png, jpg or webp.");
            return Optional.empty();
        }
        if (!path.endsWith(".svg")) {
            return Optional.of(new LessonBlock.Figure(index, "", path, alt, caption));
        }
        return course.text(path, problems)
                .map(svg -> new LessonBlock.Figure(index, Drawing.read(path, svg, alt, problems), path, alt, caption));
    }
}
