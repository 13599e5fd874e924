package school.preau.shell;

import java.util.Map;
import java.util.Set;

/** Which place of the rail a page belongs to, by the first word of its path. */
final class Places {

    private static final Map<String, Set<String>> ALSO =
            Map.of("courses", Set.of("learn"), "admin", Set.of("admin"), "practise", Set.of("practise"));

    private Places() {}

    static boolean belongs(String location, String place) {
        String first = firstWord(location);
        String own = firstWord(place);
        return first.equals(own) || ALSO.getOrDefault(own, Set.of()).contains(first);
    }

    private static String firstWord(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
