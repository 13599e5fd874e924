/** How a quiz is shown in the player: the introduction, one question at a time, and the result. */
@NullMarked
package school.preau.assessment.ui;

import org.jspecify.annotations.NullMarked;
