/**
 * The letter check: a French letter compared with the structured record of its patient, by rules. Plain Java. It reads the
 * letter ({@code FoldedText}, {@code Numbers}, {@code Dates}, {@code Posology}), looks words up in its own {@code Lexicon}, and runs
 * one class per kind of check; {@link school.preau.sandbox.grounding.LetterCheck} puts them together.
 */
@NullMarked
package school.preau.sandbox.grounding;

import org.jspecify.annotations.NullMarked;
