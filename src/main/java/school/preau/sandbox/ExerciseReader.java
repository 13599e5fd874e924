package school.preau.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.AskTwice;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;
import school.preau.sandbox.ExerciseDefinition.Frame;
import school.preau.sandbox.ExerciseDefinition.OfferedPrompt;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;

/** Reads the folder of an exercise strictly: every problem at once, each with its file, its line and a way to mend it. */
public final class ExerciseReader {

    static final String FILE = "exercise.yaml";

    /** Published figures a learner's result may be compared with. */
    static final Set<String> BENCHMARKS = Set.of("biro-2025");

    private enum Kind {
        ASK_TWICE(false),
        CATCH_THE_ERROR(true),
        WRITE_AND_CHECK(true),
        COMPARE_PROMPTS(false),
        EXPLAIN(true),
        MARK_IDENTIFIERS(false),
        POISONED_DOCUMENT(false),
        REFUSE(false),
        ACCEPT_CODES(true);

        private final boolean patient;

        Kind(boolean patient) {
            this.patient = patient;
        }

        /** Whether there is no exercise without a patient. */
        boolean needsPatient() {
            return patient;
        }
    }

    private final ContentFolder folder;
    private final Function<String, Optional<PinnedPatient>> patients;
    private final Problems problems = new Problems();

    private ExerciseReader(ContentFolder folder, Function<String, Optional<PinnedPatient>> patients) {
        this.folder = folder;
        this.patients = patients;
    }

    /** @param patients the version of a patient that the exercise pins, by the patient's id */
    public static ExerciseRead read(ContentFolder folder, Function<String, Optional<PinnedPatient>> patients) {
        return new ExerciseReader(folder, patients).read();
    }

    private ExerciseRead read() {
        if (!folder.has(FILE)) {
            problems.add(FILE, 0, "The file is missing.", "Add it: an exercise begins with it.");
        }
        if (!YamlMap.SLUG.matcher(folder.name()).matches() || folder.name().length() > 60) {
            problems.add(
                    "", 0, "The folder's name is no id.", "Use lower-case letters, digits and hyphens, at most 60.");
            return new ExerciseRead.Broken(problems.all());
        }
        var exercise = folder.text(FILE, problems)
                .flatMap(text -> StrictYaml.map(FILE, text, problems))
                .map(this::exercise);
        return exercise.isPresent() && problems.none()
                ? new ExerciseRead.Ok(exercise.get())
                : new ExerciseRead.Broken(problems.all());
    }

    private ExerciseDefinition exercise(YamlMap yaml) {
        var kind = yaml.choice("kind", Kind.class);
        var pinned = patient(yaml, kind.needsPatient());
        var parts = new ExerciseParts(folder, pinned, problems);
        var frame = new Frame(
                new ExerciseId(folder.name()),
                yaml.localText("title"),
                yaml.localText("task"),
                yaml.integer("minutes", 1, 60),
                yaml.integer("attempts", 0, 20),
                pinned.map(PinnedPatient::version),
                yaml.strings("professions"));
        var exercise = switch (kind) {
            case ASK_TWICE -> askTwice(yaml, frame, parts.drafts());
            case CATCH_THE_ERROR -> catchTheError(yaml, frame, parts.drafts());
            case WRITE_AND_CHECK -> writeAndCheck(yaml, frame, parts);
            case COMPARE_PROMPTS -> new ComparePromptsReader(parts).read(yaml, frame);
            case EXPLAIN -> new ExplainReader(parts).read(yaml, frame);
            case MARK_IDENTIFIERS -> new MarkIdentifiersReader(parts).read(yaml, frame);
            case POISONED_DOCUMENT -> new PoisonedDocumentReader(parts).read(yaml, frame);
            case REFUSE -> new RefuseReader(parts).read(yaml, frame);
            case ACCEPT_CODES -> new AcceptCodesReader(parts).read(yaml, frame);
        };
        yaml.done();
        unknownFiles(parts);
        return exercise;
    }

    private Optional<PinnedPatient> patient(YamlMap yaml, boolean required) {
        var name = yaml.optionalString("patient");
        if (name.isEmpty()) {
            if (required) {
                yaml.missing("patient", "the id of a patient");
            }
            return Optional.empty();
        }
        var pinned = patients.apply(name.get());
        if (pinned.isEmpty()) {
            yaml.problem(
                    "patient",
                    "There is no readable patient “" + name.get() + "”.",
                    "Name a folder of sandbox/patients and mend its problems first.");
        }
        return pinned;
    }

    private AskTwice askTwice(YamlMap yaml, Frame frame, DraftReader drafts) {
        var reader = new PairReader(drafts);
        var question = yaml.localText("question");
        var pairs = yaml.maps("pairs", 1, 12).stream().map(reader::pair).toList();
        return new AskTwice(frame, question, reader.drafts(), pairs, yaml.integer("threshold", 1, 100));
    }

    private CatchTheError catchTheError(YamlMap yaml, Frame frame, DraftReader drafts) {
        var read = drafts(yaml, "drafts", drafts);
        int show = yaml.integer("show", 1, 12);
        if (show > read.size()) {
            yaml.problem("show", "More drafts are shown than there are.", "Show at most " + read.size() + ".");
        }
        var codes = codes(yaml);
        for (Draft draft : read) {
            for (var error : draft.errors()) {
                if (!codes.contains(error.code()) && !related(error.code(), codes)) {
                    yaml.problem(
                            "codes",
                            "The error “" + error.id() + "” of “" + draft.id() + "” is a " + error.code()
                                    + ", which is not offered.",
                            "Offer this code, or choose another for the error.");
                }
            }
        }
        var benchmark = yaml.optionalString("benchmark");
        benchmark
                .filter(id -> !BENCHMARKS.contains(id))
                .ifPresent(id -> yaml.problem(
                        "benchmark",
                        "“" + id + "” is no figure that is known here.",
                        "Use one of " + BENCHMARKS + "."));
        return new CatchTheError(frame, read, show, codes, benchmark);
    }

    /** Critical and minor omission are one word for the learner: who finds what is missing has found it. */
    private static boolean related(ErrorCode code, List<ErrorCode> offered) {
        return switch (code) {
            case CRITICAL_OMISSION -> offered.contains(ErrorCode.MINOR_OMISSION);
            case MINOR_OMISSION -> offered.contains(ErrorCode.CRITICAL_OMISSION);
            default -> false;
        };
    }

    private List<ErrorCode> codes(YamlMap yaml) {
        var codes = new ArrayList<ErrorCode>();
        for (String text : yaml.strings("codes")) {
            var code = ErrorCode.of(text);
            if (code.isEmpty() || codes.contains(code.get())) {
                yaml.problem(
                        "codes",
                        "“" + text + "” is not an error code, or stands twice.",
                        "Use the codes of the content format, each once.");
            } else {
                codes.add(code.get());
            }
        }
        if (codes.size() < 5 || codes.size() > 8) {
            yaml.problem("codes", "There are " + codes.size() + " kinds of error.", "Offer 5 to 8.");
        }
        return codes;
    }

    private static WriteAndCheck writeAndCheck(YamlMap yaml, Frame frame, ExerciseParts parts) {
        return new WriteAndCheck(
                frame,
                yaml.localText("recipient"),
                drafts(yaml, "recorded", parts.drafts()),
                parts.each(
                        yaml,
                        "prompts",
                        2,
                        4,
                        (id, map) -> new OfferedPrompt(id, map.localText("title"), map.localText("text"))),
                parts.each(yaml, "requirements", 1, 30, (id, map) -> parts.requirement(id, map, true)));
    }

    private static List<Draft> drafts(YamlMap yaml, String key, DraftReader drafts) {
        var ids = yaml.strings(key);
        if (ids.isEmpty() || new HashSet<>(ids).size() < ids.size()) {
            yaml.problem(
                    key, "“" + key + "” is empty or names an answer twice.", "List the ids of answers/, each once.");
        }
        return ids.stream().flatMap(id -> drafts.draft(id).stream()).toList();
    }

    private void unknownFiles(ExerciseParts parts) {
        var known = new HashSet<>(parts.files());
        known.add(FILE);
        for (String path : folder.paths()) {
            if (!known.contains(path)) {
                problems.add(
                        path, 0, "The exercise does not use this file.", "Name it in exercise.yaml or take it out.");
            }
        }
    }
}
