package school.preau.catalog;

import school.preau.platform.LocalText;

/** A word explained in place, in one sentence. */
public record GlossaryWord(String id, LocalText term, LocalText meaning) {}
