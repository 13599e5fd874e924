package school.preau.obligations;

import school.preau.platform.Phrase;

/** One link of the chain that says why: a fact, a rule, a due date, each with its source. */
public record Reason(Phrase words, Phrase source) {}
