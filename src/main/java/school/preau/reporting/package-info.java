/**
 * Who stands where, for whoever leads. One row a person and requirement is kept up to date by events; every list and export reads
 * these rows. A recomputation from the facts must equal them, and a nightly job checks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "certification", "obligations"})
package school.preau.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
