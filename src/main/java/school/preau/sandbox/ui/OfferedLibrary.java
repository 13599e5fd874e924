package school.preau.sandbox.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.people.Position;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.PromptLibrary;

/** The prompt library as it is offered to somebody: what is written for their own work first. */
@Component
record OfferedLibrary(PromptLibrary library, People people, HospitalTime time) {

    void to(Learner me, ConversationPane pane) {
        Set<String> professions = people.positions(me.id()).stream()
                .filter(position -> position.holdsOn(time.today()))
                .map(Position::profession)
                .collect(Collectors.toSet());
        pane.offer(library, professions);
    }
}
