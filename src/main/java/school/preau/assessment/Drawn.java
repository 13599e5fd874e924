package school.preau.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A question as an attempt asks it.
 *
 * @param place from 1
 * @param order ids of options or items in the order shown; empty for types without any
 * @param answer the last answer, if one was given
 */
public record Drawn(int place, Question question, List<String> order, boolean flagged, Optional<SavedAnswer> answer) {

    public Drawn {
        order = List.copyOf(order);
    }
}
