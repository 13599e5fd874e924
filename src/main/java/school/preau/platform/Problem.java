package school.preau.platform;

/**
 * One thing wrong in a content folder: where it is, what it is, and how to mend it.
 *
 * @param file path inside the folder
 * @param line from 1; 0 when the whole file is meant
 */
public record Problem(String file, int line, String message, String remedy) {

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + message + " → " + remedy;
    }
}
