package school.preau.catalog;

import java.util.List;

/**
 * Declared as a bean by a module whose published content a new install is seeded with. At each start, in order, every one publishes what
 * has changed; courses come last, because they pin what the others publish.
 */
public interface SeedContent {

    /** Small numbers first; courses have {@value #COURSES}. */
    int order();

    int COURSES = 100;

    /**
     * Publishes what is new. A broken folder is left out and the rest goes on.
     *
     * @return the folders that were left out, with all their problems
     */
    List<FolderProblems> seed(ContentSource source);
}
