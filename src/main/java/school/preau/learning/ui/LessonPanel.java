package school.preau.learning.ui;

import com.vaadin.flow.component.Component;
import school.preau.catalog.spi.ActivityPanel;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.learning.Notes;
import school.preau.learning.Studying;
import school.preau.platform.HospitalTime;

/** Shows lessons in the player. */
@org.springframework.stereotype.Component
class LessonPanel implements ActivityPanel {

    private final Studying studying;
    private final Notes notes;
    private final CoursePictures pictures;
    private final HospitalTime time;

    LessonPanel(Studying studying, Notes notes, CoursePictures pictures, HospitalTime time) {
        this.studying = studying;
        this.notes = notes;
        this.pictures = pictures;
        this.time = time;
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
        return new LessonPage(study, visit, anchor, studying, beside, pictures);
    }
}
