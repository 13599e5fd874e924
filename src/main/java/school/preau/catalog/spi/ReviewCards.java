package school.preau.catalog.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import school.preau.catalog.CourseId;
import school.preau.platform.Language;

/** Declared as a bean by a module that has something to ask again: which cards a course has, and how one is asked. */
public interface ReviewCards {

    /** The cards of the current version of a course, always in the same order. */
    List<ReviewCard> of(CourseId course);

    /**
     * A card to answer once, with its feedback and the way to the passage.
     *
     * @param answered hears whether the answer was right, when it was given
     */
    Component show(ReviewCard card, Language language, SerializableConsumer<Boolean> answered);
}
