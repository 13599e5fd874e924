package school.preau.obligations;

import java.time.LocalDate;
import school.preau.catalog.RuleDefinition;

/**
 * A rule of the programme as the hospital adopted it.
 *
 * @param since from which day it asks: the later of its own {@code since} and its adoption, unless the hospital named a day
 */
record AdoptedRule(RuleDefinition rule, LocalDate since) {}
