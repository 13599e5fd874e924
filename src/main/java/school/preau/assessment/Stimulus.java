package school.preau.assessment;

import school.preau.platform.LocalText;

/** What stands above or beside a question: Markdown, and the material it is made of. */
public record Stimulus(LocalText text, Material material) {

    /** How the text is shown. */
    public enum Material {
        /** As the school's own words. */
        PLAIN,
        /** As written by a model: hatched. */
        MODEL,
        /** As a fictional patient's record: under the ribbon. */
        PATIENT
    }
}
