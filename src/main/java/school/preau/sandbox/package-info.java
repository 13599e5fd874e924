/**
 * The sheltered place to practise: fictional patients, exercises on them, conversations with a model. A patient is read by
 * {@link school.preau.sandbox.PatientReader}, an exercise by {@link school.preau.sandbox.ExerciseReader}; an attempt begins and is
 * handed in with {@link school.preau.sandbox.Exercising}; a finding one disagrees with goes to a trainer through {@link
 * school.preau.sandbox.Contesting}.
 *
 * <p>Three rooms of its own: {@code screen} (no real patient gets in), {@code gateway} (the only one that talks to a model) and
 * {@code grounding} (a letter compared with the record).
 */
@NullMarked
@ApplicationModule(
        displayName = "Sandbox",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "catalog :: spi"})
package school.preau.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
