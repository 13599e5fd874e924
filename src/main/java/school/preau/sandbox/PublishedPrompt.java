package school.preau.sandbox;

/**
 * A prompt of the library as published.
 *
 * @param version its number, from 1
 */
public record PublishedPrompt(LibraryPrompt prompt, int version) {}
