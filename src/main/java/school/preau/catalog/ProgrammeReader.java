package school.preau.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import school.preau.people.Profession;
import school.preau.people.Role;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/** Reads the programme's folder strictly: professions, certifications, paths and default rules, and what they say of each other. */
@Component
public class ProgrammeReader {

    private static final String PROFESSIONS = "professions.yaml";
    private static final String PATHS = "paths.yaml";
    private static final String RULES = "rules.yaml";
    private static final Pattern CERTIFICATION = Pattern.compile("certifications/([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml");

    public ProgrammeRead read(ContentFolder folder) {
        var problems = new Problems();
        var professions = professions(folder, problems);
        var certifications = certifications(folder, problems);
        Set<String> professionIds = professions.stream().map(Profession::id).collect(Collectors.toSet());
        Set<String> certificationIds =
                certifications.stream().map(CertificationDefinition::id).collect(Collectors.toSet());
        var paths = paths(folder, professionIds, certificationIds, problems);
        var rules = rules(folder, professionIds, certificationIds, problems);
        for (String path : folder.paths()) {
            if (!Set.of(PROFESSIONS, PATHS, RULES).contains(path)
                    && !CERTIFICATION.matcher(path).matches()) {
                problems.add(
                        path,
                        0,
                        "The programme has no such file.",
                        "Remove it, or name it as professions.yaml, paths.yaml, rules.yaml or"
                                + " certifications/<id>.yaml.");
            }
        }
        return problems.none()
                ? new ProgrammeRead.Ok(new Programme(professions, certifications, paths, rules))
                : new ProgrammeRead.Broken(problems.all());
    }

    private static List<Profession> professions(ContentFolder folder, Problems problems) {
        var professions = new ArrayList<Profession>();
        var ids = new HashSet<String>();
        for (YamlMap entry : list(folder, PROFESSIONS, problems)) {
            String id = entry.slug("id");
            unique(ids, id, entry);
            professions.add(new Profession(id, entry.localText("name")));
            entry.done();
        }
        return professions;
    }

    private static List<CertificationDefinition> certifications(ContentFolder folder, Problems problems) {
        var certifications = new ArrayList<CertificationDefinition>();
        for (String path : folder.paths()) {
            var file = CERTIFICATION.matcher(path);
            if (file.matches()) {
                folder.text(path, problems)
                        .flatMap(text -> StrictYaml.map(path, text, problems))
                        .ifPresent(yaml -> certifications.add(certification(file.group(1), yaml)));
            }
        }
        return certifications;
    }

    private static CertificationDefinition certification(String id, YamlMap yaml) {
        var title = yaml.localText("title");
        var shortTitle = yaml.localText("short");
        if (shortTitle.fr().length() > 24 || shortTitle.en().length() > 24) {
            yaml.problem("short", "The short title is longer than 24 characters.", "Shorten it: it stands in tables.");
        }
        var requires = part(yaml, "requires");
        var requirements = requires == null ? List.<Requirement>of() : requirements(requires);
        var testOut = activities(yaml, "test-out");
        testOut.stream()
                .filter(quiz -> !requirements.contains(Requirement.whole(quiz.course())))
                .forEach(quiz -> yaml.problem(
                        "test-out",
                        "“" + quiz.course() + "” is not a course this certification requires.",
                        "Name quizzes of the courses under “requires”."));
        var validity = part(yaml, "validity");
        int months = validity == null ? 12 : validity.integer("months", 1, 120);
        var base = validity == null
                ? CertificationDefinition.ValidityBase.COMPLETION
                : validity.choice("base", CertificationDefinition.ValidityBase.class);
        var fixedEnd = validity == null ? Optional.<LocalDate>empty() : validity.optionalDate("ends-on");
        if (validity != null && fixedEnd.isPresent() != (base == CertificationDefinition.ValidityBase.FIXED_DATE)) {
            validity.problem(
                    fixedEnd.isPresent() ? "ends-on" : "base",
                    "“ends-on” and the base “fixed-date” go together.",
                    "Write “validity: {months: 12, base: fixed-date, ends-on: 2026-12-31}”, or leave both out.");
            base = CertificationDefinition.ValidityBase.COMPLETION;
            fixedEnd = Optional.empty();
        }
        var window = part(yaml, "renewal-window");
        int windowDays = window == null ? 0 : window.integer("days", 0, 366);
        var grace = part(yaml, "grace");
        int graceDays = grace == null ? 0 : grace.integer("days", 0, 366);
        if (!yaml.has("opens-tool")) {
            yaml.missing("opens-tool", "true or false");
        }
        boolean opensTool = yaml.truth("opens-tool", false);
        var badge = part(yaml, "badge");
        var colour = badge == null
                ? CertificationDefinition.BadgeColour.PETROL
                : badge.choice("colour", CertificationDefinition.BadgeColour.class);
        for (YamlMap part : new YamlMap[] {requires, validity, window, grace, badge, yaml}) {
            if (part != null) {
                part.done();
            }
        }
        return new CertificationDefinition(
                id,
                title,
                shortTitle,
                requirements,
                testOut,
                months,
                base,
                windowDays,
                graceDays,
                opensTool,
                colour,
                fixedEnd);
    }

    private static List<Requirement> requirements(YamlMap requires) {
        var all = new ArrayList<Requirement>();
        for (String course : requires.strings("courses")) {
            if (isId(course)) {
                all.add(Requirement.whole(new CourseId(course)));
            } else {
                requires.problem("courses", "“" + course + "” is not a course id.", "Write the course's folder name.");
            }
        }
        all.addAll(activities(requires, "quizzes"));
        all.addAll(activities(requires, "exercises"));
        if (all.isEmpty()) {
            requires.missing("courses", "at least one course, quiz or exercise");
        }
        return all;
    }

    /** Activities of courses, each as {@code course/activity}. */
    private static List<Requirement> activities(YamlMap yaml, String key) {
        var all = new ArrayList<Requirement>();
        for (String name : yaml.strings(key)) {
            int slash = name.indexOf('/');
            String course = slash < 0 ? "" : name.substring(0, slash);
            String activity = name.substring(slash + 1);
            if (isId(course) && isId(activity)) {
                all.add(new Requirement(new CourseId(course), activity));
            } else {
                yaml.problem(
                        key,
                        "“" + name + "” is not an activity of a course.",
                        "Write the course's folder name, a slash and the id in its outline: lettre-de-liaison/final.");
            }
        }
        return all;
    }

    private static boolean isId(String text) {
        return text.length() <= 60 && YamlMap.SLUG.matcher(text).matches();
    }

    private static List<LearningPath> paths(
            ContentFolder folder, Set<String> professions, Set<String> certifications, Problems problems) {
        var paths = new ArrayList<LearningPath>();
        var ids = new HashSet<String>();
        for (YamlMap entry : list(folder, PATHS, problems)) {
            String profession = entry.slug("profession");
            unique(ids, profession, entry);
            known(entry, "profession", List.of(profession), professions, PROFESSIONS);
            var held = entry.strings("certifications");
            known(entry, "certifications", held, certifications, "certifications/");
            entry.done();
            paths.add(new LearningPath(profession, held));
        }
        return paths;
    }

    private static List<RuleDefinition> rules(
            ContentFolder folder, Set<String> professions, Set<String> certifications, Problems problems) {
        var rules = new ArrayList<RuleDefinition>();
        var ids = new HashSet<String>();
        for (YamlMap entry : list(folder, RULES, problems)) {
            String id = entry.slug("id");
            unique(ids, id, entry);
            var title = entry.localText("title");
            var audience = entry.map("audience")
                    .map(yaml -> audience(yaml, professions))
                    .orElse(Audience.EVERYONE);
            String certification = entry.slug("certification");
            known(entry, "certification", List.of(certification), certifications, "certifications/");
            var due = part(entry, "due");
            int days = due == null ? 0 : due.integer("days", 0, 3660);
            if (due != null) {
                due.done();
            }
            rules.add(new RuleDefinition(
                    id, title, audience, certification, days, entry.date("since"), entry.localText("reason")));
            entry.done();
        }
        return rules;
    }

    private static Audience audience(YamlMap yaml, Set<String> known) {
        var professions = yaml.strings("professions");
        known(yaml, "professions", professions, known, PROFESSIONS);
        var roles = new HashSet<Role>();
        for (String word : yaml.strings("roles")) {
            for (Role role : Role.values()) {
                if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
                    roles.add(role);
                }
            }
        }
        if (roles.size() != yaml.strings("roles").size()) {
            yaml.problem("roles", "Not every role is known.", "Choose from trainer, reviewer, manager, administrator.");
        }
        yaml.done();
        return new Audience(professions, roles);
    }

    private static List<YamlMap> list(ContentFolder folder, String file, Problems problems) {
        if (!folder.has(file)) {
            problems.add(file, 0, "The file is missing.", "Add it; see the content format.");
        }
        return folder.text(file, problems)
                .map(text -> StrictYaml.list(file, text, problems))
                .orElse(List.of());
    }

    private static @Nullable YamlMap part(YamlMap yaml, String key) {
        if (!yaml.has(key)) {
            yaml.missing(key, "its keys in braces");
        }
        return yaml.map(key).orElse(null);
    }

    private static void unique(Set<String> seen, String id, YamlMap entry) {
        if (!seen.add(id)) {
            entry.problem(
                    entry.keys().getFirst(), "“" + id + "” stands twice in " + entry.file() + ".", "Keep one of them.");
        }
    }

    private static void known(YamlMap entry, String key, List<String> ids, Set<String> known, String where) {
        for (String id : ids) {
            if (!id.isEmpty() && !known.contains(id)) {
                entry.problem(key, "“" + id + "” is not known.", "Choose one that stands in " + where + ".");
            }
        }
    }
}
