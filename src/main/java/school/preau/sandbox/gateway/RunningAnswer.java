package school.preau.sandbox.gateway;

/** An answer under way. */
public interface RunningAnswer {

    /** Closes the connection to the model, wherever the answer is; may be called twice and from any thread. */
    void stop();
}
