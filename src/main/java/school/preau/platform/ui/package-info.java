/** Small pieces that every screen shares: icons, state chips, the two materials, empty states, notices. */
@NullMarked
@NamedInterface("ui")
package school.preau.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
