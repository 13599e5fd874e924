/** The player and the lesson inside it. */
@NullMarked
package school.preau.learning.ui;

import org.jspecify.annotations.NullMarked;
