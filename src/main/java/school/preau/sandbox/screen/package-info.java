/**
 * The privacy screen: finds what may identify a real person in a French clinical text, says how sure it is, and masks it. Plain Java,
 * no state, linear in the length of the text.
 *
 * <p>Its layers, each a {@link school.preau.sandbox.screen.Detector} or a step of {@link
 * school.preau.sandbox.screen.PrivacyScreen}: normalisation with a map back; identifiers; names in context; then the opened
 * case's own data and the reserved ranges are taken out.
 */
@NullMarked
package school.preau.sandbox.screen;

import org.jspecify.annotations.NullMarked;
