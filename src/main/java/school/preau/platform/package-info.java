/**
 * The bottom floor: what every other module stands on and which knows none of them. Ids and time, the two languages, the
 * strict reading of content folders, Markdown, the audit trail, and the declarations of what is stored.
 */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
package school.preau.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
