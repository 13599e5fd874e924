package school.preau.sandbox;

import java.util.List;
import school.preau.platform.Problem;

/** What reading a patient's folder gave: the record, or everything that is wrong with it. */
public sealed interface PatientRead {

    record Ok(PatientRecord patient) implements PatientRead {}

    record Broken(List<Problem> problems) implements PatientRead {}
}
