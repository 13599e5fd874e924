package school.preau.assessment.ui;

import static school.preau.assessment.Examination.INES;

import school.preau.assessment.SampleCourse;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.people.Learner;
import school.preau.platform.Language;

/** A visit of Inès in French that remembers where she was sent. */
final class VisitOfInes implements ActivityVisit {

    boolean immersed;
    boolean wentOn;
    String opened = "";

    @Override
    public Learner learner() {
        return INES;
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public CourseVersion course() {
        return SampleCourse.VERSION;
    }

    @Override
    public Activity activity() {
        var quiz = SampleCourse.quiz();
        return new Activity(SampleCourse.QUIZ, "quiz", quiz.title(), 8, quiz);
    }

    @Override
    public void goOn() {
        wentOn = true;
    }

    @Override
    public void openLesson(String lesson, String anchor) {
        opened = lesson + "#" + anchor;
    }

    @Override
    public void refreshOutline() {}

    @Override
    public void immerse(boolean now) {
        immersed = now;
    }
}
