package school.preau.learning.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.PublishedFolders;

/** Photographs of a course, served to whoever is reading the lesson they stand in. */
@Component
class CoursePictures {

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

    private final PublishedFolders folders;

    CoursePictures(PublishedFolders folders) {
        this.folders = folders;
    }

    Image picture(CourseVersion course, String path, String alt) {
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = folders.read("course", course.course().value(), course.number())
                    .flatMap(folder -> folder.bytes(path))
                    .orElseThrow(() -> new UncheckedIOException(new IOException("No picture " + path)));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), path.substring(path.lastIndexOf('/') + 1), type, bytes.length);
        });
        return new Image(handler.inline(), alt);
    }
}
