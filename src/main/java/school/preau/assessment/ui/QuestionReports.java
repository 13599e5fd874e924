package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import school.preau.assessment.QuestionId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Place;
import school.preau.catalog.spi.ReportErrorButton;
import school.preau.people.SignedIn;

/** The way to say that a question is wrong. */
interface QuestionReports {

    Component button(CourseVersion course, String quiz, QuestionId question);

    /** Reports reach the course's trainers. */
    @org.springframework.stereotype.Component
    record ToTrainers(ErrorReports reports, SignedIn signedIn) implements QuestionReports {

        @Override
        public Component button(CourseVersion course, String quiz, QuestionId question) {
            return new ReportErrorButton(Place.question(course, quiz, question.value()), reports, signedIn);
        }
    }
}
