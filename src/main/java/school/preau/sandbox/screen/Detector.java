package school.preau.sandbox.screen;

import java.util.function.Consumer;

/** Looks for one family of identifiers. Implementations hold no state and take time linear in the text. */
interface Detector {

    void find(NormalText text, Consumer<Candidate> found);
}
