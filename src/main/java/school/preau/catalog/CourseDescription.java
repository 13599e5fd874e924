package school.preau.catalog;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;

/** The parts of {@code course.yaml} that say what a course is; its outline is read elsewhere. */
class CourseDescription {

    private final YamlMap yaml;

    CourseDescription(YamlMap yaml) {
        this.yaml = yaml;
    }

    LocalText shortTitle() {
        LocalText text = yaml.localText("short");
        if (text.fr().length() > 24 || text.en().length() > 24) {
            yaml.problem("short", "The short title is longer than 24 characters.", "Shorten it: it stands in tables.");
        }
        return text;
    }

    List<String> slugs(String key) {
        if (!yaml.has(key)) {
            yaml.missing(key, "a list, which may be empty: []");
        }
        var slugs = yaml.strings(key);
        for (String slug : slugs) {
            if (slug.length() > 60 || !YamlMap.SLUG.matcher(slug).matches()) {
                yaml.problem(key, "“" + slug + "” is not an id.", "Use lower-case letters, digits and hyphens.");
            }
        }
        return slugs.stream()
                .filter(slug -> YamlMap.SLUG.matcher(slug).matches())
                .distinct()
                .toList();
    }

    List<Topic> topics() {
        var topics = new ArrayList<Topic>();
        for (String word : yaml.strings("topics")) {
            Arrays.stream(Topic.values())
                    .filter(topic -> topic.key().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            topics::add,
                            () -> yaml.problem(
                                    "topics",
                                    "The topic “" + word + "” is not known.",
                                    "Choose from "
                                            + Arrays.stream(Topic.values())
                                                    .map(Topic::key)
                                                    .collect(Collectors.joining(", "))
                                            + "."));
        }
        if (yaml.strings("topics").isEmpty()) {
            yaml.missing("topics", "at least one topic");
        }
        return topics.stream().distinct().toList();
    }

    List<LocalText> objectives() {
        var objectives = yaml.localTexts("objectives");
        if (objectives.size() < 3 || objectives.size() > 6) {
            yaml.problem(
                    "objectives", "The course has " + objectives.size() + " objectives.", "Give 3 to 6 objectives.");
        }
        return objectives;
    }

    List<CourseId> requires() {
        return slugs("requires").stream()
                .filter(slug -> slug.length() <= 60)
                .map(CourseId::new)
                .toList();
    }

    List<CourseSource> sources() {
        var sources = new ArrayList<CourseSource>();
        var ids = new HashSet<String>();
        for (YamlMap entry : yaml.maps("sources")) {
            String id = entry.slug("id");
            if (!ids.add(id)) {
                entry.problem("id", "The source “" + id + "” stands twice.", "Keep one of them.");
            }
            sources.add(new CourseSource(
                    id,
                    entry.localText("title"),
                    entry.string("publisher"),
                    date(entry),
                    entry.date("checked"),
                    address(entry),
                    entry.choice("kind", CourseSource.Kind.class),
                    entry.choice("evidence", CourseSource.Evidence.class)));
            entry.done();
        }
        return sources;
    }

    private static PublicationDate date(YamlMap entry) {
        String text = entry.string("date");
        return PublicationDate.parse(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                entry.problem("date", "“" + text + "” is not a date.", "Write 2025, 2025-06 or 2025-06-12.");
            }
            return new PublicationDate(1970, 0, 0);
        });
    }

    private static Optional<URI> address(YamlMap entry) {
        return entry.optionalString("url").flatMap(text -> {
            try {
                var address = URI.create(text);
                if ("https".equals(address.getScheme()) && address.getHost() != null) {
                    return Optional.of(address);
                }
            } catch (IllegalArgumentException e) {
                // reported below, like an address of another kind
            }
            entry.problem("url", "“" + text + "” is not a web address.", "Give the exact https:// address, or none.");
            return Optional.empty();
        });
    }

    List<GlossaryWord> glossary() {
        var words = new ArrayList<GlossaryWord>();
        var ids = new HashSet<String>();
        for (YamlMap entry : yaml.maps("glossary")) {
            String id = entry.slug("id");
            if (!ids.add(id)) {
                entry.problem("id", "The word “" + id + "” stands twice.", "Keep one of them.");
            }
            words.add(new GlossaryWord(id, entry.localText("term"), entry.localText("meaning")));
            entry.done();
        }
        return words;
    }

    List<Change> history() {
        var changes = new ArrayList<Change>();
        for (YamlMap entry : yaml.maps("history", 1, 200)) {
            changes.add(new Change(
                    entry.choice("change", Change.Weight.class), entry.date("date"), entry.localText("note")));
            entry.done();
            if (changes.size() > 1
                    && changes.getLast()
                            .date()
                            .isAfter(changes.get(changes.size() - 2).date())) {
                entry.problem("date", "The history is not in order.", "Put the newest entry first.");
            }
        }
        return changes;
    }
}
