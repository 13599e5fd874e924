package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources of a bundle from outside, contained ones included, found by type and by reference. */
final class SourceBundle {

    static final int MAX_ENTRIES = 2000;

    private final Item root;
    private final List<Item> resources = new ArrayList<>();
    private final Map<String, Item> byAddress = new HashMap<>();

    private SourceBundle(Item root) {
        this.root = root;
        for (Item entry : root.all("entry")) {
            Item resource = entry.at("resource");
            if (resource.exists()) {
                resources.add(resource);
                entry.text("fullUrl").ifPresent(url -> byAddress.putIfAbsent(url, resource));
                resource.text("id").ifPresent(id -> byAddress.putIfAbsent(resource.type() + "/" + id, resource));
            }
        }
    }

    /** Reads the frame, or says why it is none. */
    static Optional<SourceBundle> of(Item root, ImportReport report) {
        if (!root.type().equals("Bundle")) {
            report.refuse(
                    root, "This is no bundle.", "Export the patient with everything about the stay as one Bundle.");
            return Optional.empty();
        }
        int entries = root.all("entry").size();
        if (entries == 0 || entries > MAX_ENTRIES) {
            report.refuse(
                    root.at("entry"),
                    entries + " entries.",
                    "Export one stay of one patient: 1 to " + MAX_ENTRIES + " entries.");
            return Optional.empty();
        }
        return Optional.of(new SourceBundle(root));
    }

    Item root() {
        return root;
    }

    List<Item> all(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** What a reference points at, seen from the resource that holds it. */
    Optional<Item> resolve(Item holder, Item reference) {
        return reference.text("reference").flatMap(address -> {
            if (address.startsWith("#")) {
                return holder.all("contained").stream()
                        .filter(inside -> inside.text("id")
                                .filter(address.substring(1)::equals)
                                .isPresent())
                        .findFirst();
            }
            Item found = byAddress.get(address);
            return Optional.ofNullable(found != null ? found : byAddress.get(lastTwo(address)));
        });
    }

    /** “https://server/fhir/Patient/12/_history/1” is Patient/12. */
    private static String lastTwo(String address) {
        String[] parts = address.replaceFirst("/_history/.*", "").split("/");
        return parts.length < 2 ? address : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }
}
