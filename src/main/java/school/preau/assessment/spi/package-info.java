/** Where other modules say what a change of gradings would mean to them. */
@NullMarked
@NamedInterface("spi")
package school.preau.assessment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
