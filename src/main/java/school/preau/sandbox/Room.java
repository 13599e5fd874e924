package school.preau.sandbox;

/**
 * How a request would fit into what the model can read.
 *
 * @param leftOut earlier turns that it would not read any more
 * @param fits whether the record and the request fit at all
 */
public record Room(int leftOut, boolean fits) {}
