package school.preau.reporting.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import school.preau.reporting.TeamCounts;

/** The answer first, as a sentence: who may use the tool, who may not yet, what must be renewed this month. */
class TeamSentence extends H1 {

    private static final long serialVersionUID = 1L;

    TeamSentence() {
        addClassName("team-sentence");
    }

    void say(TeamCounts counts) {
        removeAll();
        if (counts.people() == 0) {
            add(getTranslation("reporting.sentence.nobody"));
            return;
        }
        part(counts.mayUseTool(), "may", "leaf");
        part(counts.notYet(), "not_yet", "brick");
        part(counts.renewThisMonth(), "renew", "amber");
    }

    private void part(int number, String key, String tone) {
        var figure = new Span(Integer.toString(number));
        figure.addClassNames("tabular", number == 0 ? "calm" : tone);
        add(figure, new Span(getTranslation("reporting.sentence." + key, number)));
    }
}
