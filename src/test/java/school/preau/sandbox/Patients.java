package school.preau.sandbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import school.preau.platform.ContentFolder;

/** The fictional patients of the repository, for tests. */
public final class Patients {

    public static final PatientRecord AUBRY = named("fictif-aubry");
    public static final PatientRecord OLIVIER = named("fictif-olivier");
    public static final PatientRecord SORBIER = named("fictif-sorbier");

    private Patients() {}

    public static ContentFolder folder(String patient) {
        return ContentFolder.read(Path.of("sandbox/patients", patient));
    }

    /** The folder with one of its files changed. */
    public static ContentFolder changed(ContentFolder folder, String path, UnaryOperator<String> change) {
        var files = new TreeMap<String, byte[]>();
        for (String file : folder.paths()) {
            files.put(file, folder.bytes(file).orElseThrow());
        }
        String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        files.put(path, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return ContentFolder.of(folder.name(), files);
    }

    public static PatientRecord named(String patient) {
        return switch (PatientReader.read(folder(patient))) {
            case PatientRead.Ok(PatientRecord record) -> record;
            case PatientRead.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
