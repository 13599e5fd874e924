/** Home, My data and What is recorded. */
@NullMarked
package school.preau.home.ui;

import org.jspecify.annotations.NullMarked;
