package school.preau.sandbox.ui;

import school.preau.sandbox.ExerciseId;

/** The addresses of the sandbox. */
final class SandboxLinks {

    static final String PRACTISE = "practise";
    static final String EXERCISE = "practise/:exercise";
    static final String FREE = "practise/free/:patient?";
    static final String MODELS = "admin/models";
    static final String SCREEN = "admin/screen";

    static final String EXERCISE_PARAMETER = "exercise";
    static final String PATIENT_PARAMETER = "patient";

    private SandboxLinks() {}

    static String exercise(ExerciseId exercise) {
        return PRACTISE + "/" + exercise.value();
    }

    /** Free practice without a patient. */
    static String free() {
        return PRACTISE + "/free";
    }

    static String free(String patient) {
        return free() + "/" + patient;
    }
}
