package school.preau.sandbox;

import java.util.List;
import school.preau.sandbox.gateway.ModelRequest.Message;

/**
 * What a model reads before it answers.
 *
 * @param messages oldest first
 * @param leftOut earlier turns that it does not read any more
 * @param fits whether it can read the rest and still write
 */
record Reading(List<Message> messages, int leftOut, boolean fits) {

    Reading {
        messages = List.copyOf(messages);
    }
}
