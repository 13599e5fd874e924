package school.preau.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.people.Profession;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;

/**
 * What courses and the programme say of each other.
 *
 * @param activities kind by id, of each course whose folder is at hand
 * @param professions ids the programme knows; empty when there is no readable programme to ask
 */
record CourseReferences(
        Set<String> courses, Map<String, Map<String, String>> activities, Optional<Set<String>> professions) {

    /**
     * @param folders those of {@code courses/}, the programme among them
     * @param published courses that exist already
     */
    static CourseReferences of(List<ContentFolder> folders, Set<String> published) {
        var courses = new HashSet<>(published);
        folders.stream()
                .map(ContentFolder::name)
                .filter(name -> !name.equals(CourseCatalog.PROGRAMME))
                .forEach(courses::add);
        var professions = folders.stream()
                .filter(folder -> folder.name().equals(CourseCatalog.PROGRAMME))
                .findFirst()
                .flatMap(folder -> new ProgrammeReader().read(folder) instanceof ProgrammeRead.Ok(var programme)
                        ? Optional.of(programme.professions().stream()
                                .map(Profession::id)
                                .collect(Collectors.toSet()))
                        : Optional.empty());
        var activities = folders.stream()
                .filter(folder -> !folder.name().equals(CourseCatalog.PROGRAMME))
                .collect(Collectors.toMap(ContentFolder::name, CourseReferences::outline));
        return new CourseReferences(courses, activities, professions);
    }

    /** What an outline names, as far as it can be read: its problems are said where the course is read. */
    private static Map<String, String> outline(ContentFolder folder) {
        var ignored = new Problems();
        var kinds = new HashMap<String, String>();
        folder.text("course.yaml", ignored)
                .flatMap(text -> StrictYaml.map("course.yaml", text, ignored))
                .ifPresent(yaml -> yaml.maps("outline").stream()
                        .filter(entry -> !entry.keys().isEmpty())
                        .forEach(entry -> kinds.put(
                                entry.string(entry.keys().getFirst()),
                                entry.keys().getFirst())));
        return kinds;
    }

    List<Problem> problems(ContentFolder folder, Course course) {
        var found = new Problems();
        var text = folder.text("course.yaml", found).orElse("");
        StrictYaml.map("course.yaml", text, found).ifPresent(yaml -> {
            for (String profession : course.professions()) {
                if (professions.isPresent() && !professions.get().contains(profession)) {
                    yaml.problem(
                            "professions",
                            "The programme has no profession “" + profession + "”.",
                            "Choose ids of programme/professions.yaml.");
                }
            }
            for (CourseId required : course.requires()) {
                if (!courses.contains(required.value()) || required.equals(course.id())) {
                    yaml.problem(
                            "requires",
                            "There is no other course “" + required + "”.",
                            "Write the folder name of another course.");
                }
            }
        });
        return found.all();
    }

    /** A course that is not at hand was published before, and cannot be asked. */
    private boolean missing(Requirement asked) {
        var outline = activities.get(asked.course().value());
        return outline != null && !List.of("quiz", "exercise").contains(outline.getOrDefault(asked.activity(), ""));
    }

    List<Problem> problems(ContentFolder folder, Programme programme) {
        var found = new Problems();
        for (CertificationDefinition certification : programme.certifications()) {
            for (CourseId course : certification.courses()) {
                if (!courses.contains(course.value())) {
                    String file = "certifications/" + certification.id() + ".yaml";
                    StrictYaml.map(file, folder.text(file, found).orElse(""), found)
                            .ifPresent(yaml -> yaml.problem(
                                    "requires",
                                    "There is no course “" + course + "”.",
                                    "Write the folder name of a course."));
                }
            }
            Stream.concat(certification.requirements().stream(), certification.testOut().stream())
                    .filter(asked -> !asked.wholeCourse() && missing(asked))
                    .forEach(asked -> {
                        String file = "certifications/" + certification.id() + ".yaml";
                        StrictYaml.map(file, folder.text(file, found).orElse(""), found)
                                .ifPresent(yaml -> yaml.problem(
                                        certification.testOut().contains(asked) ? "test-out" : "requires",
                                        "“" + asked.course() + "” has no quiz or exercise “" + asked.activity() + "”.",
                                        "Write the id of one in the outline of its course.yaml."));
                    });
        }
        return found.all();
    }
}
