package school.preau.sandbox.gateway;

import school.preau.platform.Phrase;

/** Why a model gave no answer, or not a whole one. Each says so in words of a nurse; what an administrator needs is in its parts. */
public sealed interface ModelFailure {

    /** Nobody listens at the address, or the connection cannot be made. */
    record Down() implements ModelFailure {}

    /** Nothing came for too long. */
    record Slow(Stage stage) implements ModelFailure {}

    /** The key is missing or wrong (401, 403). */
    record Unauthorised(int status) implements ModelFailure {}

    /** Too many requests at once, at the endpoint (429, 503) or in our own queue. */
    record Busy() implements ModelFailure {}

    /** The endpoint did not accept the request (other 4xx) or failed at it (5xx). */
    record Refused(int status) implements ModelFailure {}

    /** The endpoint points elsewhere, where nobody said that texts may go. */
    record Redirected(int status) implements ModelFailure {}

    /** Something answers, but not as a model does: a web page, a wrong path. */
    record NotAModel() implements ModelFailure {}

    /** The answer broke off. */
    record Broken() implements ModelFailure {}

    /** The request or the answer is longer than allowed. */
    record TooLong(Part part) implements ModelFailure {}

    /** The address lies outside the hospital's network and nobody accepted that. */
    record Outside() implements ModelFailure {}

    /** What one waited for. */
    enum Stage {
        HEADERS,
        FIRST_TOKEN,
        NEXT_TOKEN,
        WHOLE_ANSWER
    }

    /** What was too long. */
    enum Part {
        REQUEST,
        ANSWER
    }

    /** What happened, for the person who asked. */
    default Phrase said() {
        return Phrase.of(
                switch (this) {
                    case Down() -> "sandbox.failure.down";
                    case Slow(Stage stage) -> "sandbox.failure.slow";
                    case Unauthorised(int status) -> "sandbox.failure.unauthorised";
                    case Busy() -> "sandbox.failure.busy";
                    case Refused(int status) -> "sandbox.failure.refused";
                    case Redirected(int status) -> "sandbox.failure.redirected";
                    case NotAModel() -> "sandbox.failure.not-a-model";
                    case Broken() -> "sandbox.failure.broken";
                    case TooLong(Part part) ->
                        switch (part) {
                            case REQUEST -> "sandbox.failure.too-long-request";
                            case ANSWER -> "sandbox.failure.too-long-answer";
                        };
                    case Outside() -> "sandbox.failure.outside";
                });
    }
}
