package school.preau.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import school.preau.platform.Language;

/** The invented hospital as it is written down in two tables: its units and its people. */
record DemoPlan(List<PlannedUnit> units, List<PlannedPerson> people) {

    static final List<Visitor> VISITORS = List.of(
            new Visitor("nurse", "Inès", "Aubépine"),
            new Visitor("intern", "Théo", "Sureau"),
            new Visitor("manager", "Awa", "Lavande"),
            new Visitor("trainer", "Claire", "Garance"),
            new Visitor("administrator", "Rémi", "Cyprès"));

    static DemoPlan read() {
        return new DemoPlan(
                read(
                        "demo-units.csv",
                        row -> new PlannedUnit(
                                row.getField("name"), Unit.Kind.valueOf(row.getField("kind")), row.getField("parent"))),
                read("demo-people.csv", DemoPlan::person));
    }

    static String email(String givenName, String familyName) {
        String plain = Normalizer.normalize(givenName + "." + familyName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(" ", "-");
        return plain.toLowerCase(Locale.ROOT) + "@hopital-fictif.example";
    }

    private static PlannedPerson person(NamedCsvRecord row) {
        return new PlannedPerson(
                row.getField("given"),
                row.getField("family"),
                row.getField("gender").equals("f"),
                Language.valueOf(row.getField("language").toUpperCase(Locale.ROOT)),
                row.getField("profession"),
                row.getField("unit"),
                Integer.parseInt(row.getField("joined")),
                Arrays.stream(row.getField("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .toList(),
                row.getField("away"));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> reading) {
        InputStream source = Objects.requireNonNull(DemoPlan.class.getResourceAsStream(file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return rows.stream().map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the five of the sign-in page. @param part what they play */
    record Visitor(String part, String givenName, String familyName) {

        String email() {
            return DemoPlan.email(givenName, familyName);
        }
    }

    /** @param parent name of the unit above; empty for the hospital */
    record PlannedUnit(String name, Unit.Kind kind, String parent) {}

    /**
     * @param joined days ago
     * @param away days of absence as {@code -40..20}, seen from today; open without an end; empty for none
     */
    record PlannedPerson(
            String givenName,
            String familyName,
            boolean feminine,
            Language language,
            String profession,
            String unit,
            int joined,
            List<Role> roles,
            String away) {}
}
