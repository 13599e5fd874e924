package school.preau.sandbox.ui;

import org.springframework.stereotype.Component;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Place;
import school.preau.catalog.spi.ReportErrorButton;
import school.preau.people.SignedIn;
import school.preau.sandbox.ExerciseVersion;
import school.preau.sandbox.PatientVersion;

/** The way to say that an exercise or a patient is wrong; what a check found is contested instead. */
@Component
record SandboxReports(ErrorReports reports, SignedIn signedIn) {

    ReportErrorButton exercise(ExerciseVersion exercise) {
        return new ReportErrorButton(Place.exercise(exercise.exercise().value(), exercise.number()), reports, signedIn);
    }

    ReportErrorButton patient(PatientVersion patient) {
        return new ReportErrorButton(Place.patient(patient.patient(), patient.number()), reports, signedIn);
    }
}
