package school.preau.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** Reads a course folder strictly: every problem at once, with file, line and remedy, and no key it does not know. */
@Component
public class CourseReader {

    private static final String FILE = "course.yaml";

    private final Map<String, ActivityKind> kinds;

    /** @param kinds every kind of activity an outline may name */
    public CourseReader(List<ActivityKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ActivityKind::key, Function.identity()));
    }

    /** Reads a folder that is not published yet, as its first version would be; what it names elsewhere is taken as it is now. */
    public CourseRead read(ContentFolder folder) {
        return read(folder, 1, Map.of());
    }

    /**
     * Reads a published version.
     *
     * @param pins version by activity id, for what is published apart from the course
     */
    CourseRead read(ContentFolder folder, int number, Map<String, Integer> pins) {
        var problems = new Problems();
        var files = new CourseFiles(folder, problems);
        var course = read(files, folder, number, pins, problems);
        files.checkSizesAndNames();
        return problems.none() && course != null ? new CourseRead.Ok(course) : new CourseRead.Broken(problems.all());
    }

    /** The versions to pin when the folder is published today, by activity id. */
    Map<String, Integer> currentPins(Course course) {
        return course.outline().stream()
                .map(activity -> Map.entry(
                        activity.id(),
                        Objects.requireNonNull(kinds.get(activity.kind())).currentVersion(activity.id())))
                .filter(pin -> pin.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, pin -> pin.getValue().orElseThrow()));
    }

    private @Nullable Course read(
            CourseFiles files, ContentFolder folder, int number, Map<String, Integer> pins, Problems problems) {
        var text = folder.text(FILE, problems);
        if (text.isEmpty()) {
            if (!folder.has(FILE)) {
                problems.add(
                        FILE, 0, "The file is missing.", "Every course has a course.yaml; see the content format.");
            }
            return null;
        }
        if (folder.name().length() > 60 || !YamlMap.SLUG.matcher(folder.name()).matches()) {
            problems.add(
                    FILE,
                    0,
                    "The folder's name “" + folder.name() + "” is not an id.",
                    "Use lower-case letters, digits and hyphens, at most 60.");
            return null;
        }
        return StrictYaml.map(FILE, text.get(), problems)
                .map(yaml -> course(yaml, files, folder, number, pins, problems))
                .orElse(null);
    }

    private Course course(
            YamlMap yaml,
            CourseFiles files,
            ContentFolder folder,
            int number,
            Map<String, Integer> pins,
            Problems problems) {
        var about = new CourseDescription(yaml);
        var version = new CourseVersion(new CourseId(folder.name()), number);
        LocalText title = yaml.localText("title");
        LocalText shortTitle = about.shortTitle();
        LocalText summary = yaml.localText("summary");
        int minutes = yaml.integer("minutes", 1, 600);
        Level level = yaml.choice("level", Level.class);
        List<String> professions = about.slugs("professions");
        List<Topic> topics = about.topics();
        List<LocalText> objectives = about.objectives();
        List<CourseId> requires = about.requires();
        List<CourseSource> sources = about.sources();
        List<GlossaryWord> glossary = about.glossary();
        List<Change> history = about.history();
        List<YamlMap> entries = yaml.maps("outline", 1, 60);
        List<Activity> outline = outline(entries, folder, pins, problems);
        yaml.done();
        if (outline.size() == entries.size()) {
            checkMinutes(yaml, minutes, outline);
        }
        files.checkUse(yaml, entries);
        return new Course(
                version,
                title,
                shortTitle,
                summary,
                minutes,
                level,
                professions,
                topics,
                objectives,
                requires,
                sources,
                glossary,
                outline,
                history);
    }

    private List<Activity> outline(
            List<YamlMap> entries, ContentFolder folder, Map<String, Integer> pins, Problems problems) {
        var outline = new ArrayList<Activity>();
        var ids = new HashSet<String>();
        for (YamlMap entry : entries) {
            String key = entry.keys().isEmpty() ? "" : entry.keys().getFirst();
            ActivityKind kind = kinds.get(key);
            if (kind == null) {
                problems.add(
                        FILE,
                        entry.line(),
                        "“" + key + "” is not a kind of activity.",
                        "Begin the entry with one of " + sorted(kinds.keySet()) + ".");
                continue;
            }
            String id = entry.slug(key);
            int minutes = entry.integer("minutes", 1, 240);
            entry.done();
            if (!ids.add(id)) {
                entry.problem(key, "“" + id + "” stands twice in the outline.", "Give each activity its own id.");
                continue;
            }
            if (!YamlMap.SLUG.matcher(id).matches()) {
                continue;
            }
            OptionalInt pinned = pins.containsKey(id) ? OptionalInt.of(pins.get(id)) : OptionalInt.empty();
            switch (kind.read(new ActivityKind.Reading(folder, id, pinned, problems))) {
                case ActivityKind.Read.Ok(var title, var content) ->
                    outline.add(new Activity(id, key, title, minutes, content));
                case ActivityKind.Read.Broken() -> {
                    if (problems.none()) {
                        entry.problem(key, "“" + id + "” cannot be read.", "Mend or remove this activity.");
                    }
                }
            }
        }
        return outline;
    }

    private static void checkMinutes(YamlMap yaml, int minutes, List<Activity> outline) {
        int sum = outline.stream().mapToInt(Activity::minutes).sum();
        if (Math.abs(sum - minutes) > 5) {
            yaml.problem(
                    "minutes",
                    "The course says " + minutes + " minutes, its outline adds up to " + sum + ".",
                    "Write a number within 5 of the sum.");
        }
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
