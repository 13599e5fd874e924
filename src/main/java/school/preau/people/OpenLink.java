package school.preau.people;

import java.util.Optional;

/**
 * A one-time link that may still be used.
 *
 * @param person who it is for; empty for a set-up link, which makes its person
 */
public record OpenLink(LinkPurpose purpose, Optional<Person> person) {}
