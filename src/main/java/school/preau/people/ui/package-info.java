/** The screens of the administration: people, units, audit trail. */
@NullMarked
package school.preau.people.ui;

import org.jspecify.annotations.NullMarked;
