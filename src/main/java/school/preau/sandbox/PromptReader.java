package school.preau.sandbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.ContentFolder;
import school.preau.platform.Language;
import school.preau.platform.Problem;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.LibraryPrompt.Variable;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.Verdict;

/** Reads the folder of a prompt strictly: every problem at once, each with its file, its line and a way to mend it. */
public final class PromptReader {

    static final String FILE = "prompt.yaml";

    /** Half of what a request may have: the rest is for what is written into the blanks. */
    static final int LONGEST = Conversing.LONGEST_REQUEST / 2;

    private static final PrivacyScreen SCREEN = new PrivacyScreen();

    private final ContentFolder folder;
    private final Problems problems = new Problems();

    private PromptReader(ContentFolder folder) {
        this.folder = folder;
    }

    public static PromptRead read(ContentFolder folder) {
        return new PromptReader(folder).read();
    }

    private PromptRead read() {
        if (!folder.has(FILE)) {
            problems.add(FILE, 0, "The file is missing.", "Add it: a prompt is this file.");
        }
        if (!YamlMap.SLUG.matcher(folder.name()).matches() || folder.name().length() > 60) {
            problems.add(
                    "", 0, "The folder's name is no id.", "Use lower-case letters, digits and hyphens, at most 60.");
        }
        folder.paths().stream()
                .filter(path -> !path.equals(FILE))
                .forEach(path -> problems.add(path, 0, "A prompt does not use this file.", "Take it out."));
        var prompt = folder.text(FILE, problems)
                .flatMap(text -> StrictYaml.map(FILE, text, problems))
                .map(this::prompt);
        return prompt.isPresent() && problems.none()
                ? new PromptRead.Ok(prompt.get())
                : new PromptRead.Broken(problems.all());
    }

    private LibraryPrompt prompt(YamlMap yaml) {
        var prompt = new LibraryPrompt(
                folder.name(),
                yaml.localText("title"),
                yaml.localText("purpose"),
                yaml.strings("professions"),
                yaml.maps("variables").stream().map(PromptReader::variable).toList(),
                yaml.localText("text"),
                yaml.string("author"),
                yaml.date("written"));
        var ids = prompt.variables().stream().map(Variable::id).toList();
        if (new HashSet<>(ids).size() < ids.size() || ids.size() > 8) {
            yaml.problem("variables", "A blank stands twice, or there are more than eight.", "Name each once.");
        }
        for (Language language : Language.values()) {
            check(yaml, prompt, language, ids);
        }
        yaml.done();
        return prompt;
    }

    private static Variable variable(YamlMap map) {
        var variable = new Variable(
                map.slug("id"), map.localText("label"), map.localText("example"), map.truth("several-lines", false));
        map.done();
        return variable;
    }

    private static void check(YamlMap yaml, LibraryPrompt prompt, Language language, Collection<String> declared) {
        String text = prompt.text().in(language);
        Set<String> used = LibraryPrompt.BLANK
                .matcher(text)
                .results()
                .map(blank -> blank.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String blank : used) {
            if (!declared.contains(blank)) {
                yaml.problem(
                        "text",
                        "The blank “" + blank + "” (" + language.code() + ") is not among the variables.",
                        "Declare it, or mend its name.");
            }
        }
        for (String id : declared) {
            if (!used.contains(id)) {
                yaml.problem(
                        "variables",
                        "The blank “" + id + "” does not stand in the text (" + language.code() + ").",
                        "Write {{" + id + "}} into it, or take the variable out.");
            }
        }
        if (text.length() > LONGEST) {
            yaml.problem(
                    "text",
                    "The text (" + language.code() + ") has " + text.length() + " characters.",
                    "Keep it to " + LONGEST + ".");
        }
        var examples = prompt.variables().stream()
                .collect(Collectors.toMap(Variable::id, each -> each.example().in(language), (one, other) -> one));
        if (SCREEN.screen(prompt.filled(language, examples), Permitted.exercise())
                        .verdict()
                != Verdict.PASS) {
            yaml.problem(
                    "text",
                    "The privacy screen finds something in the text with its examples (" + language.code() + ").",
                    "Take out whatever looks like an identifier or a name.");
        }
    }

    /** The problems of a folder, none when it can be published. */
    static List<Problem> problems(ContentFolder folder) {
        return read(folder) instanceof PromptRead.Broken(var found) ? found : List.of();
    }
}
