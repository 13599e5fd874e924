package school.preau.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be learned at one moment: the current version of every course, in the order of the catalogue, and the programme. */
public final class CatalogSnapshot {

    static final CatalogSnapshot EMPTY = new CatalogSnapshot(List.of(), Programme.EMPTY, 0);

    private final List<Course> courses;
    private final Map<CourseId, Course> byId;
    private final Programme programme;
    private final int programmeNumber;

    /** @param programmeNumber 0 before a programme was published */
    CatalogSnapshot(List<Course> courses, Programme programme, int programmeNumber) {
        this.courses = List.copyOf(courses);
        this.byId = courses.stream().collect(Collectors.toUnmodifiableMap(Course::id, Function.identity()));
        this.programme = programme;
        this.programmeNumber = programmeNumber;
    }

    public List<Course> courses() {
        return courses;
    }

    public Optional<Course> course(CourseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Programme programme() {
        return programme;
    }

    int programmeNumber() {
        return programmeNumber;
    }
}
