/** The catalogue and the page of a course. */
@NullMarked
package school.preau.catalog.ui;

import org.jspecify.annotations.NullMarked;
