package school.preau.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import school.preau.people.DemoPlan.PlannedPerson;
import school.preau.platform.Language;

/** The people of the demonstration by the names they sign in with, for tests of other packages; also of a larger hospital of the same kind. */
public final class DemoPeople {

    public static final String PASSWORD = DemoVisitors.PASSWORD;

    private final List<PlannedPerson> people;

    private DemoPeople(List<PlannedPerson> people) {
        this.people = people;
    }

    /** Those of the demonstration as it is. */
    public static DemoPeople usual() {
        return new DemoPeople(DemoPlan.read().people());
    }

    /** At least so many who read French: those of the demonstration, and more with the same given names and each other's family names. */
    public static DemoPeople atLeast(int readersOfFrench) {
        var planned = usual().people;
        var all = new ArrayList<>(planned);
        for (int shift = 1; new DemoPeople(all).names().size() < readersOfFrench; shift++) {
            for (int i = 0; i < planned.size(); i++) {
                all.add(colleague(planned.get(i), planned.get((i + shift) % planned.size())));
            }
        }
        return new DemoPeople(all);
    }

    /** What those who read French type as their name to sign in. */
    public List<String> names() {
        return people.stream()
                .filter(person -> person.language() == Language.FR)
                .map(person -> DemoPlan.email(person.givenName(), person.familyName()))
                .distinct()
                .toList();
    }

    /** Writes the plan of this hospital where an application finds it that has this folder on its class path before itself. */
    public void writeTo(Path folder) {
        var file = folder.resolve("school/preau/people/demo-people.csv");
        String head = "given,family,gender,language,profession,unit,joined,roles,away\n";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    people.stream().map(DemoPeople::row).collect(Collectors.joining("\n", head, "\n")),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedPerson colleague(PlannedPerson first, PlannedPerson other) {
        return new PlannedPerson(
                first.givenName(),
                other.familyName(),
                first.feminine(),
                first.language(),
                first.profession(),
                first.unit(),
                first.joined(),
                List.of(),
                first.away());
    }

    private static String row(PlannedPerson person) {
        return String.join(
                ",",
                person.givenName(),
                person.familyName(),
                person.feminine() ? "f" : "m",
                person.language().name().toLowerCase(Locale.ROOT),
                person.profession(),
                person.unit(),
                Integer.toString(person.joined()),
                person.roles().stream().map(Role::name).collect(Collectors.joining(" ")),
                person.away());
    }
}
