/**
 * What can be learned: courses with their lessons, read strictly and published as numbered immutable versions; the programme
 * (professions, certifications, paths, default rules); search. Kinds of activity come in through {@code catalog.spi}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"platform", "platform :: ui", "people"})
package school.preau.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
