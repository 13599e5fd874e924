package school.preau.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import school.preau.catalog.spi.KeptForProof;
import school.preau.catalog.spi.ProofNeeds;

/** How long proofs last, for tests of what is forgotten. */
public final class Proofs {

    private Proofs() {}

    /** Every completed course supports a proof until a day; none supports any when the day is empty. */
    public static KeptForProof lasting(Optional<LocalDate> until) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("needs", (ProofNeeds) (person, course) -> until);
        return new KeptForProof(beans.getBeanProvider(ProofNeeds.class));
    }

    /** Nobody can say how long they last. */
    public static KeptForProof unknown() {
        return new KeptForProof(new DefaultListableBeanFactory().getBeanProvider(ProofNeeds.class));
    }
}
