/** The strict reading of lessons: Markdown with callouts, figures, materials and self-checks, rendered to blocks of safe HTML. */
@NullMarked
package school.preau.catalog.lesson;

import org.jspecify.annotations.NullMarked;
