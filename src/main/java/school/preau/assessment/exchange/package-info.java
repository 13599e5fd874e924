/**
 * Questions out of and into other systems: GIFT, Moodle XML and QTI 2.2. {@link school.preau.assessment.exchange.QuestionImport} reads a file into
 * drafts in the content format, {@link school.preau.assessment.exchange.QuestionExport} writes a bank; either says of each item what was
 * lost. What these formats have no place for (difficulty, passage, ids of options, which text is in which language) travels in tags that
 * begin with {@code preau:}, so that an export comes back as the same questions.
 *
 * <p>A file comes from anywhere: sizes, depth and number of items are bounded, document types are refused, only UTF-8 is read.
 */
@NullMarked
@NamedInterface("exchange")
package school.preau.assessment.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
