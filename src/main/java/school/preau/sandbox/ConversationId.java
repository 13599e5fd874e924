package school.preau.sandbox;

import java.util.UUID;

/** A conversation with a model. */
public record ConversationId(UUID value) {}
