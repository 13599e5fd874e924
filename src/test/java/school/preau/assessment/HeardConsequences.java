package school.preau.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.preau.assessment.spi.GradingConsequences;
import school.preau.assessment.spi.PassChange;
import school.preau.people.Administrator;
import school.preau.platform.Phrase;

/** Says something of every pass that turns, and remembers the passes taken back. */
public final class HeardConsequences implements GradingConsequences {

    final List<PassChange> withdrawn = new ArrayList<>();

    @Override
    public Map<PassChange, List<Phrase>> of(List<PassChange> changes) {
        return changes.stream().collect(Collectors.toMap(change -> change, change -> List.of(Phrase.of("heard"))));
    }

    @Override
    public void withdrawn(PassChange lost, Administrator by, String reason) {
        withdrawn.add(lost);
    }
}
