package school.preau.assessment;

import java.util.List;

/** The order of the parts of something that is itself a part: {@code part/option}, in the one list that an attempt stores. */
public final class PartOrder {

    private PartOrder() {}

    static String of(String part, String id) {
        return part + "/" + id;
    }

    /** The order within one part, without the part's own id. */
    public static List<String> within(String part, List<String> order) {
        String prefix = part + "/";
        return order.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }
}
