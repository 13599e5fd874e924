package school.preau.sandbox;

import java.util.UUID;

/** A request or an answer of a conversation. */
public record TurnId(UUID value) {}
