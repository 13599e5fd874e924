package school.preau.sandbox;

import org.springframework.stereotype.Component;
import school.preau.people.Erasable;
import school.preau.people.Learner;

/** Everyone may delete all their conversations at once. The daily count of requests stays: it is what the quota rests on. */
@Component
class ErasableConversations implements Erasable {

    private final Conversing conversing;

    ErasableConversations(Conversing conversing) {
        this.conversing = conversing;
    }

    @Override
    public String key() {
        return "conversations";
    }

    @Override
    public int erase(Learner me) {
        return conversing.deleteAll(me);
    }
}
