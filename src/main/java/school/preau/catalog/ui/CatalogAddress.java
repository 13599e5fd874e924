package school.preau.catalog.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import school.preau.catalog.CourseQuery;
import school.preau.catalog.Topic;

/** What is looked for, as the address of the catalogue says it: it can be kept, sent and gone back to. */
final class CatalogAddress {

    private static final String WORDS = "q";
    private static final String PROFESSION = "profession";
    private static final String TOPIC = "topic";
    private static final String LENGTH = "length";

    private CatalogAddress() {}

    /** Words nobody knows are left out. */
    static CourseQuery read(QueryParameters parameters) {
        return new CourseQuery(
                parameters.getSingleParameter(WORDS).orElse(""),
                parameters.getSingleParameter(PROFESSION).filter(id -> !id.isBlank()),
                choice(Topic.class, parameters.getSingleParameter(TOPIC)),
                choice(CourseQuery.Length.class, parameters.getSingleParameter(LENGTH)));
    }

    static QueryParameters write(CourseQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        if (!query.words().isEmpty()) {
            parameters.put(WORDS, query.words());
        }
        query.profession().ifPresent(id -> parameters.put(PROFESSION, id));
        query.topic().ifPresent(topic -> parameters.put(TOPIC, key(topic)));
        query.length().ifPresent(length -> parameters.put(LENGTH, key(length)));
        return QueryParameters.simple(parameters);
    }

    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> choices, Optional<String> word) {
        return word.flatMap(said -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> key(choice).equals(said))
                .findFirst());
    }
}
