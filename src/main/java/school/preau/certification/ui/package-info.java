/** The screens of certification. */
@NullMarked
package school.preau.certification.ui;

import org.jspecify.annotations.NullMarked;
