package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.List;

/** Collects why a case is refused and what of it is left out. Never a word of the source. */
final class ImportReport {

    private final List<ImportReason> refusals = new ArrayList<>();
    private final List<ImportReason> notes = new ArrayList<>();

    void refuse(Item at, String what, String remedy) {
        refusals.add(new ImportReason(at.path(), what, remedy));
    }

    void note(Item at, String what) {
        notes.add(new ImportReason(at.path(), what, ""));
    }

    List<ImportReason> refusals() {
        return List.copyOf(refusals);
    }

    List<ImportReason> notes() {
        return List.copyOf(notes);
    }
}
