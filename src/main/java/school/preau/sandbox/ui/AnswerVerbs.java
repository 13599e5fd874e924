package school.preau.sandbox.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.sandbox.Opinion;

/** What one may do with an answer. */
interface AnswerVerbs {

    void stop();

    /** Another answer to the same request; both stay. */
    void again();

    /** On from where it was stopped. */
    void goOn();

    /** Null where there is no letter. */
    @Nullable
    Runnable takeOver();

    /** What one thinks of it. */
    void judge(boolean useful);

    Optional<Opinion> opinion();
}
