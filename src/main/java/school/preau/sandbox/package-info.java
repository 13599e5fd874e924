/**
 * The sheltered place to practise: fictional patients and their records, exercises, conversations with the hospital's own model, the
 * privacy screen every prompt and answer passes, and the check of letters against the record.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sandbox",
        allowedDependencies = {"platform", "platform :: ui", "people", "catalog", "catalog :: spi"})
package school.preau.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
