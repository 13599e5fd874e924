package school.preau.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all problems of a folder, so that an author sees every one at once. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(String file, int line, String message, String remedy) {
        all.add(new Problem(file, line, message, remedy));
    }

    public boolean none() {
        return all.isEmpty();
    }

    public List<Problem> all() {
        return all.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
