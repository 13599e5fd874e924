package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import school.preau.assessment.QuestionBank;
import school.preau.platform.ContentFolder;
import school.preau.platform.Language;
import school.preau.platform.Problem;

/** Reads questions of other systems into a course, or says why they cannot be read. Nothing is published: what comes out are files. */
public final class QuestionImport {

    public static final int MOST_BYTES = Bounds.MOST_BYTES;

    /** In signs; the strict reader bounds a file of a course. */
    private static final int LARGEST_FILE = 400_000;

    private static final int LONGEST_QUESTION = 50_000;

    private QuestionImport() {}

    /**
     * @param format the one that was recognised
     * @param files the course's new files, by path
     */
    public record Imported(ExchangeFormat format, Map<String, String> files, List<ItemReport> items) {
        public Imported {
            files = Map.copyOf(files);
            items = List.copyOf(items);
        }
    }

    /**
     * @param name a slug that the new files are called by
     * @param language of questions that do not name theirs
     * @param course whose ids are not used again, and whose lessons the questions may point at
     * @throws ExchangeRefused when the file as a whole cannot be read
     */
    public static Imported read(String name, byte[] file, Language language, ContentFolder course) {
        var format = ExchangeFormat.of(file);
        var items = format.syntax().read(file);
        if (items.isEmpty()) {
            throw new ExchangeRefused(
                    0, "The file holds no question.", "Give a file in the format GIFT, Moodle XML or QTI 2.2.");
        }
        var into = new ItemsIn(language, new TreeSet<>(QuestionBank.ids(course)));
        var reports = new ArrayList<ItemReport>();
        var drafts = new ArrayList<String>();
        for (ExchangeItem item : items) {
            var draft = into.draft(item);
            String yaml = draft.content().isEmpty() ? "" : yaml(draft.content());
            boolean tooLong = yaml.length() > LONGEST_QUESTION;
            reports.add(report(item.origin(), draft, tooLong ? "" : yaml, course));
            if (!yaml.isEmpty() && !tooLong) {
                drafts.add(yaml);
            }
        }
        return new Imported(format, files(name, drafts, course.paths()), reports);
    }

    private static ItemReport report(
            ExchangeItem.Origin origin, ItemsIn.Draft draft, String yaml, ContentFolder course) {
        if (yaml.isEmpty()) {
            var why = draft.content().isEmpty()
                    ? draft.losses()
                    : List.of("It is longer than " + LONGEST_QUESTION + " signs.");
            return new ItemReport(
                    origin.number(), origin.line(), origin.name(), "", ItemReport.Outcome.LEFT_OUT, why, List.of());
        }
        var toMend = QuestionBank.problems(yaml, course).stream()
                .map(QuestionImport::sentence)
                .distinct()
                .toList();
        return new ItemReport(
                origin.number(),
                origin.line(),
                origin.name(),
                draft.id(),
                draft.losses().isEmpty() ? ItemReport.Outcome.WHOLE : ItemReport.Outcome.WITH_LOSS,
                draft.losses(),
                toMend);
    }

    private static String sentence(Problem problem) {
        return problem.message() + " " + problem.remedy();
    }

    private static Map<String, String> files(String name, List<String> drafts, List<String> taken) {
        var texts = new ArrayList<StringBuilder>();
        for (String draft : drafts) {
            if (texts.isEmpty() || texts.getLast().length() + draft.length() > LARGEST_FILE) {
                texts.add(new StringBuilder());
            }
            texts.getLast().append(draft);
        }
        var files = new TreeMap<String, String>();
        var used = Set.copyOf(taken);
        int number = 1;
        for (StringBuilder text : texts) {
            while (used.contains(path(name, number))) {
                number++;
            }
            files.put(path(name, number++), text.toString());
        }
        return files;
    }

    private static String path(String name, int number) {
        return "questions/" + name + (number == 1 ? "" : "-" + number) + ".yaml";
    }

    /** A list of one, so that lists can be put together by writing one below the other. */
    private static String yaml(Map<String, Object> draft) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(140);
        options.setSplitLines(false);
        return new Yaml(options).dump(List.of(draft));
    }
}
