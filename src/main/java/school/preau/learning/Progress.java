package school.preau.learning;

import java.time.Instant;
import school.preau.catalog.spi.ActivityState;

/**
 * How far somebody is with one activity they have opened.
 *
 * @param block index of the block of a lesson at the top of their screen; 0 for other kinds
 * @param endReached whether the last block of a lesson has been in sight
 * @param updated when they were last there
 */
public record Progress(String activity, ActivityState state, int block, boolean endReached, Instant updated) {

    public boolean done() {
        return state == ActivityState.DONE;
    }
}
