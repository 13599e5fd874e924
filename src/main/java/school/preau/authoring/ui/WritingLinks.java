package school.preau.authoring.ui;

import school.preau.catalog.CourseId;

/** The addresses of the trainers' pages, written once. */
final class WritingLinks {

    static final String DESK = "write";
    static final String COURSE = "write/courses/:course";

    private WritingLinks() {}

    static String course(CourseId course) {
        return "write/courses/" + course.value();
    }
}
