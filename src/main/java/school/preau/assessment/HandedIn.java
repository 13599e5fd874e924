package school.preau.assessment;

/** What became of the wish to hand in. */
public sealed interface HandedIn {

    record Done(AttemptId attempt) implements HandedIn {}

    /** Another tab or device has taken the attempt over. */
    record TakenOver() implements HandedIn {}

    /** It had been handed in before, or is not this person's. */
    record Closed() implements HandedIn {}
}
