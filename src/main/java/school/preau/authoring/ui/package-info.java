/** The trainers' screens. */
@NullMarked
package school.preau.authoring.ui;

import org.jspecify.annotations.NullMarked;
