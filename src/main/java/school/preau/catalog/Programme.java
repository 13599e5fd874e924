package school.preau.catalog;

import java.util.List;
import java.util.Optional;
import school.preau.people.Profession;

/** What the hospital asks for: professions, certifications, paths and default rules, each in the order of its file. */
public record Programme(
        List<Profession> professions,
        List<CertificationDefinition> certifications,
        List<LearningPath> paths,
        List<RuleDefinition> rules) {

    /** Before anything was published. */
    public static final Programme EMPTY = new Programme(List.of(), List.of(), List.of(), List.of());

    public Programme {
        professions = List.copyOf(professions);
        certifications = List.copyOf(certifications);
        paths = List.copyOf(paths);
        rules = List.copyOf(rules);
    }

    public Optional<CertificationDefinition> certification(String id) {
        return certifications.stream()
                .filter(certification -> certification.id().equals(id))
                .findFirst();
    }

    /** The certifications a course counts for. */
    public List<CertificationDefinition> unlockedBy(CourseId course) {
        return certifications.stream()
                .filter(certification -> certification.courses().contains(course))
                .toList();
    }

    public Optional<Profession> profession(String id) {
        return professions.stream()
                .filter(profession -> profession.id().equals(id))
                .findFirst();
    }

    public Optional<RuleDefinition> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
