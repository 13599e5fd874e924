/** The screens of the sandbox: the desk under the roof with record, conversation and letter, the exercises, free practice, models. */
@NullMarked
package school.preau.sandbox.ui;

import org.jspecify.annotations.NullMarked;
