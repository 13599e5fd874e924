package school.preau.catalog;

import java.util.List;
import java.util.Optional;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;

/**
 * A course as it was published, immutable.
 *
 * @param shortTitle at most 24 characters, for tables
 * @param minutes the whole course, as its author says
 * @param professions ids of the professions it is for; empty means everyone
 * @param requires courses advised before
 * @param outline its activities, in order; at least one
 * @param history newest first; the first entry describes this version
 */
public record Course(
        CourseVersion version,
        LocalText title,
        LocalText shortTitle,
        LocalText summary,
        int minutes,
        Level level,
        List<String> professions,
        List<Topic> topics,
        List<LocalText> objectives,
        List<CourseId> requires,
        List<CourseSource> sources,
        List<GlossaryWord> glossary,
        List<Activity> outline,
        List<Change> history) {

    public Course {
        professions = List.copyOf(professions);
        topics = List.copyOf(topics);
        objectives = List.copyOf(objectives);
        requires = List.copyOf(requires);
        sources = List.copyOf(sources);
        glossary = List.copyOf(glossary);
        outline = List.copyOf(outline);
        history = List.copyOf(history);
    }

    public CourseId id() {
        return version.course();
    }

    public Optional<Activity> activity(String id) {
        return outline.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    public Optional<CourseSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<GlossaryWord> word(String id) {
        return glossary.stream().filter(word -> word.id().equals(id)).findFirst();
    }

    /** Whether it is meant for a profession. */
    public boolean isFor(String profession) {
        return professions.isEmpty() || professions.contains(profession);
    }
}
