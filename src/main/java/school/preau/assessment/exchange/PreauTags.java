package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What no other format has a place for, as tags {@code preau:key=value}; the other tags are a question's own. */
final class PreauTags {

    static final String LANGUAGES = "languages";
    static final String TYPE = "type";
    static final String DIFFICULTY = "difficulty";
    static final String CRITICAL = "critical";
    static final String REVIEW = "review";
    static final String PASSAGE = "passage";
    static final String MATERIAL = "material";
    static final String KEEPS_ORDER = "keeps-order";
    static final String TYPOS = "typos";
    /** How many answers of the list are one wording in its languages, such as {@code 2,1}. */
    static final String WORDINGS = "wordings";

    static final String UNIT = "unit";

    private static final String PREFIX = "preau:";

    private final List<String> own = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    static PreauTags of(List<String> tags) {
        var read = new PreauTags();
        for (String tag : tags) {
            if (tag.startsWith(PREFIX)) {
                int equals = tag.indexOf('=');
                String key = tag.substring(PREFIX.length(), equals < 0 ? tag.length() : equals);
                read.marks.put(key, equals < 0 ? "" : tag.substring(equals + 1));
            } else {
                read.own.add(tag);
            }
        }
        return read;
    }

    PreauTags mark(String key, String value) {
        marks.put(key, value);
        return this;
    }

    PreauTags markIf(boolean so, String key) {
        return so ? mark(key, "") : this;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(marks.get(key));
    }

    boolean has(String key) {
        return marks.containsKey(key);
    }

    List<String> own() {
        return List.copyOf(own);
    }

    List<String> all() {
        var all = new ArrayList<>(own);
        marks.forEach((key, value) -> all.add(PREFIX + key + (value.isEmpty() ? "" : "=" + value)));
        return all;
    }

    /** The key of the n-th id of an item's parts, and of parts of those. */
    static String id(Object... places) {
        var key = new StringBuilder("id");
        for (Object place : places) {
            key.append('.').append(place);
        }
        return key.toString();
    }
}
