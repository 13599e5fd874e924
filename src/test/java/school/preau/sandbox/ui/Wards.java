package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.catalog.ContentSource;
import school.preau.platform.ContentFolder;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;
import school.preau.sandbox.PatientRecord;

/** The fictional patients of the repository, and what a component shows in words. */
final class Wards {

    static final List<String> PATIENTS = new ContentSource(Path.of("."))
            .folders("sandbox/patients").stream().map(ContentFolder::name).toList();
    static final PatientRecord AUBRY = patient("fictif-aubry");

    private Wards() {}

    static String words(Component component) {
        return texts(component).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Component component) {
        return all(component.getElement());
    }

    private static Stream<String> all(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        String html = element.getProperty("innerHTML");
        return html == null ? element.getChildren().flatMap(Wards::all) : Stream.of(html.replaceAll("<[^>]+>", " "));
    }

    static PatientRecord patient(String id) {
        return switch (PatientReader.read(ContentFolder.read(Path.of("sandbox/patients", id)))) {
            case PatientRead.Ok(PatientRecord record) -> record;
            case PatientRead.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
