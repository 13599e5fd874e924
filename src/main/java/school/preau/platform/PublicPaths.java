package school.preau.platform;

import java.util.List;

/** Declared as a bean by a module that serves something to people who are not signed in; everything else is denied. */
public interface PublicPaths {

    /** Patterns such as {@code /verify/**}. */
    List<String> patterns();
}
