package school.preau;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.catalog.ContentSource;
import school.preau.platform.ContentFolder;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;
import school.preau.sandbox.fhir.CaseImport;
import school.preau.sandbox.fhir.CaseOutcome;
import school.preau.sandbox.fhir.ImportReason;
import school.preau.sandbox.fhir.PatientBundle;

/**
 * {@code ./preau case export PATIENT} prints a fictional patient as a FHIR R4 bundle; {@code ./preau case import FILE [--site NAME]…}
 * makes a patient of a case from the hospital's test system, below {@code sandbox/patients} of the working directory. No server and no
 * database; of the imported file nothing is logged or kept.
 */
final class CaseCommand {

    private static final String PATIENTS = "sandbox/patients";

    private final Path directory;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    CaseCommand(Path directory, Clock clock, PrintStream out, PrintStream err) {
        this.directory = directory;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    static int run(List<String> arguments) {
        return new CaseCommand(Path.of(""), Clock.systemUTC(), System.out, System.err).answer(arguments);
    }

    /** @return 0 when done, 1 when the case is refused, 2 when the command or a file cannot be read */
    int answer(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("export")) {
            return export(arguments.get(1));
        }
        if (arguments.size() >= 2 && arguments.getFirst().equals("import")) {
            var sites = new ArrayList<String>();
            for (int i = 2; i < arguments.size(); i += 2) {
                if (!arguments.get(i).equals("--site") || i + 1 == arguments.size()) {
                    return usage();
                }
                sites.add(arguments.get(i + 1));
            }
            return take(arguments.get(1), sites);
        }
        return usage();
    }

    private int usage() {
        err.println("Usage: ./preau case export PATIENT");
        err.println("       ./preau case import FILE [--site \"name of the hospital\"]…");
        return 2;
    }

    private int export(String name) {
        var folder = folders().stream().filter(each -> each.name().equals(name)).findFirst();
        if (folder.isEmpty()) {
            err.println("There is no patient “" + name + "” below " + PATIENTS + ".");
            return 2;
        }
        return switch (PatientReader.read(folder.get())) {
            case PatientRead.Ok(var record) -> {
                out.writeBytes(PatientBundle.json(record, new Translations()));
                out.println();
                yield 0;
            }
            case PatientRead.Broken(var problems) -> {
                problems.forEach(err::println);
                yield 1;
            }
        };
    }

    private int take(String file, List<String> sites) {
        byte[] json;
        try {
            Path source = directory.resolve(file);
            try (var in = Files.newInputStream(source)) {
                // One byte more than may be read is enough to be told so.
                json = in.readNBytes(CaseImport.MAX_BYTES + 1);
            }
        } catch (IOException unreadable) {
            err.println("The file cannot be read.");
            return 2;
        }
        Set<String> taken = folders().stream().map(ContentFolder::name).collect(Collectors.toSet());
        var importing = new CaseImport(new Translations(), new SecureRandom(), clock);
        CaseOutcome outcome;
        try {
            outcome = importing.take(json, sites, taken);
        } catch (RuntimeException bug) {
            // Neither its message nor its trace may be printed: they could quote the source.
            err.println("Nothing was written. Reading the case failed in Préau itself: "
                    + bug.getClass().getSimpleName());
            return 2;
        }
        return switch (outcome) {
            case CaseOutcome.Refused(var reasons) -> {
                err.println("Nothing was written. The case cannot be taken:");
                reasons.forEach(this::refusal);
                yield 1;
            }
            case CaseOutcome.Taken(var folder, int glosses, var notes) -> written(folder, glosses, notes);
        };
    }

    private void refusal(ImportReason reason) {
        err.println("  " + reason);
    }

    private int written(ContentFolder folder, int glosses, List<ImportReason> notes) {
        Path place = directory.resolve(PATIENTS).resolve(folder.name());
        try {
            for (String path : folder.paths()) {
                Path file = place.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, folder.bytes(path).orElseThrow(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException unwritable) {
            err.println(
                    "The patient cannot be written to " + place.toAbsolutePath().normalize() + ".");
            return 2;
        }
        notes.forEach(note -> out.println("  " + note));
        out.println("Written: " + place.toAbsolutePath().normalize());
        if (glosses > 0) {
            out.println(glosses + " English glosses are to be written: ./preau check " + PATIENTS + "/" + folder.name()
                    + " names each. Until then the patient cannot be published.");
        }
        out.println(
                "Read every text before you publish it: a name the screen does not know is found by nobody but you.");
        return 0;
    }

    private List<ContentFolder> folders() {
        return new ContentSource(directory.toAbsolutePath()).folders(PATIENTS);
    }
}
