/**
 * How a kind of activity joins courses: an {@link school.preau.catalog.spi.ActivityKind} reads it from a course folder, an {@link
 * school.preau.catalog.spi.ActivityPanel} shows it, and {@link school.preau.catalog.spi.ActivityCompleted} says that somebody has
 * done it. Adding a kind is adding those in one module.
 */
@NullMarked
@NamedInterface("spi")
package school.preau.catalog.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
