/**
 * How easily a French text is read, as far as counting can tell: sentences, syllables, the formula of Kandel and Moles, terms that nobody
 * explains. Plain Java. It cannot see meaning: a short wrong sentence reads easily.
 */
@NullMarked
package school.preau.sandbox.readability;

import org.jspecify.annotations.NullMarked;
