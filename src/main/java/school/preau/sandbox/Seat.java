package school.preau.sandbox;

import school.preau.people.Learner;
import school.preau.platform.Language;

/** Who talks in which conversation, with what lying open beside it. */
public record Seat(Learner me, ConversationId conversation, OpenedCase opened, Language language) {}
