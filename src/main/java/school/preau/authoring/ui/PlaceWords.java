package school.preau.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.Place;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.sandbox.ExerciseId;
import school.preau.sandbox.ExerciseLibrary;

/** Says where something is as its readers know it: by titles, with the version; by the id where the title is gone. */
final class PlaceWords {

    private final Component at;
    private final CourseCatalog catalog;
    private final ExerciseLibrary library;

    PlaceWords(Component at, CourseCatalog catalog, ExerciseLibrary library) {
        this.at = at;
        this.catalog = catalog;
        this.library = library;
    }

    String of(Place place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        return switch (place.kind()) {
            case COURSE, LESSON, QUESTION -> {
                var course = catalog.course(new CourseId(place.course()));
                yield at.getTranslation(
                        "authoring.place." + kind,
                        title(course, place.course()),
                        activity(course, place.activity()),
                        place.detail(),
                        place.version());
            }
            case EXERCISE, FINDING ->
                at.getTranslation(
                        "authoring.place." + kind,
                        exercise(new ExerciseId(place.course())),
                        "",
                        place.detail(),
                        place.version());
            case PATIENT ->
                at.getTranslation("authoring.place." + kind, patient(place.course()), "", "", place.version());
            case PAGE -> at.getTranslation("authoring.place." + kind, "", "", place.detail());
        };
    }

    String course(CourseId course) {
        return title(catalog.course(course), course.value());
    }

    String exercise(ExerciseId exercise) {
        return library.current(exercise)
                .flatMap(library::find)
                .map(found -> found.title().in(ChosenLanguage.current()))
                .orElse(exercise.value());
    }

    private String patient(String patient) {
        return library.currentPatient(patient)
                .flatMap(library::find)
                .map(found -> found.title().in(ChosenLanguage.current()))
                .orElse(patient);
    }

    private static String title(Optional<Course> course, String id) {
        return course.map(found -> found.title().in(ChosenLanguage.current())).orElse(id);
    }

    private static String activity(Optional<Course> course, String id) {
        return course.flatMap(found -> found.activity(id))
                .map(found -> found.title().in(ChosenLanguage.current()))
                .orElse(id);
    }
}
