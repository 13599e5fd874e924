/** The screens for whoever leads a team. */
@NullMarked
package school.preau.reporting.ui;

import org.jspecify.annotations.NullMarked;
