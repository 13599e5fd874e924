package school.preau.learning.ui;

import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Place;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.catalog.spi.ReportErrorButton;
import school.preau.learning.Notes;
import school.preau.learning.Studying;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;

/** Shows lessons in the player. */
@org.springframework.stereotype.Component
class LessonPanel implements ActivityPanel {

    private final Studying studying;
    private final Notes notes;
    private final CoursePictures pictures;
    private final HospitalTime time;
    private final ErrorReports reports;
    private final ObjectProvider<SignedIn> signedIn;

    LessonPanel(
            Studying studying,
            Notes notes,
            CoursePictures pictures,
            HospitalTime time,
            ErrorReports reports,
            ObjectProvider<SignedIn> signedIn) {
        this.studying = studying;
        this.notes = notes;
        this.pictures = pictures;
        this.time = time;
        this.reports = reports;
        this.signedIn = signedIn;
    }

    @Override
    public String kind() {
        return "lesson";
    }

    @Override
    public Component open(ActivityVisit visit) {
        var study = studying.standing(visit.learner(), visit.course().course()).orElseThrow();
        String anchor = visit instanceof PlayerVisit here ? here.anchor() : "";
        var beside = new BesidePane(study.course(), visit, notes, time);
        return new LessonPage(study, visit, anchor, studying, beside, report(visit), pictures);
    }

    private Component report(ActivityVisit visit) {
        return new ReportErrorButton(
                Place.lesson(visit.course(), visit.activity().id()), reports, signedIn.getObject());
    }
}
