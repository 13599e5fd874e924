package school.preau.sandbox.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import school.preau.people.Learner;
import school.preau.platform.Language;
import school.preau.sandbox.ConversationId;
import school.preau.sandbox.ExerciseDefinition.OfferedPrompt;
import school.preau.sandbox.OpenedCase;

/**
 * What a conversation on a page is about.
 *
 * @param offered requests the exercise offers
 * @param letter takes an answer over as plain text; empty where there is no letter
 * @param spoken hears that something was asked
 */
record Talk(
        Learner me,
        ConversationId conversation,
        OpenedCase opened,
        Language language,
        List<OfferedPrompt> offered,
        Optional<Consumer<LetterElement.Source>> letter,
        Runnable spoken) {}
