package school.preau.sandbox.fhir;

import java.util.List;
import school.preau.platform.ContentFolder;

/** What became of a case from outside. */
public sealed interface CaseOutcome {

    /**
     * @param folder the patient; nothing in it is from the source but clinical facts and cleaned words
     * @param glosses how many English texts a trainer has yet to write before the patient can be published
     * @param notes what was left out or filled in
     */
    record Taken(ContentFolder folder, int glosses, List<ImportReason> notes) implements CaseOutcome {

        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /** Every reason at once. */
    record Refused(List<ImportReason> reasons) implements CaseOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
