package school.preau.assessment.spi;

import java.util.List;
import java.util.Map;
import school.preau.people.Administrator;
import school.preau.platform.Phrase;

/** What rests on gradings elsewhere: asked before a regrade is carried out, and told when a pass is taken back. */
public interface GradingConsequences {

    /**
     * What would follow, without doing it. Bounded in queries, whatever the number of changes.
     *
     * @return a sentence for each consequence; changes without any are left out
     */
    Map<PassChange, List<Phrase>> of(List<PassChange> changes);

    /** A pass was taken back. Called in the transaction that appends the grading. */
    void withdrawn(PassChange lost, Administrator by, String reason);
}
