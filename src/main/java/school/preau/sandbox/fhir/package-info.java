/**
 * Fictional patients as FHIR R4, out and in. {@link school.preau.sandbox.fhir.PatientBundle} writes one as a document;
 * {@link school.preau.sandbox.fhir.CaseImport} makes a patient of a case from the hospital's test system, or says why it does not.
 *
 * <p>FHIR is read and written as plain JSON: an import must see every text the source holds with its path in the bundle, and keeps only
 * what it understands. That what is written is FHIR is proved by the tests, with the reference validator.
 */
@NullMarked
@NamedInterface("fhir")
package school.preau.sandbox.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
