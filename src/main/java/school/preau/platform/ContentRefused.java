package school.preau.platform;

/** A folder or archive that may not even be read: too large, damaged, or reaching outside itself. */
public class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentRefused(String message) {
        super(message);
    }
}
