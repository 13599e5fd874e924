package school.preau.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;

/** Reads what is asked for in words, in gaps of a text, and by giving each item its target. */
final class WrittenTypesReader {

    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\]]*)]]");

    private final YamlMap yaml;

    WrittenTypesReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    /** Pairs of texts, and right-hand texts without a partner. */
    Question match(About about) {
        var seen = new HashSet<String>();
        var targets = new ArrayList<Question.Item>();
        var items = new ArrayList<Question.Assigned>();
        for (YamlMap pair : yaml.maps("pairs", 2, 8)) {
            String id = QuestionReader.unique(pair, seen);
            items.add(new Question.Assigned(id, pair.localText("left"), id, pair.localText("feedback")));
            targets.add(new Question.Item(id, pair.localText("right")));
            pair.done();
        }
        for (YamlMap spare : yaml.maps("spare")) {
            targets.add(new Question.Item(QuestionReader.unique(spare, seen), spare.localText("text")));
            spare.done();
        }
        differ(targets);
        return new Question.Match(about, targets, items);
    }

    Question categories(About about) {
        var seen = new HashSet<String>();
        var categories = yaml.maps("categories", 2, 5).stream()
                .map(category -> {
                    var read = new Question.Item(QuestionReader.unique(category, seen), category.localText("text"));
                    category.done();
                    return read;
                })
                .toList();
        var known = categories.stream().map(Question.Item::id).toList();
        var itemIds = new HashSet<String>();
        var items = yaml.maps("items", 3, 12).stream()
                .map(item -> {
                    String category = item.string("category");
                    if (!category.isEmpty() && !known.contains(category)) {
                        item.problem(
                                "category",
                                "There is no category “" + category + "”.",
                                "Write one of " + String.join(", ", known) + ".");
                    }
                    var read = new Question.Assigned(
                            QuestionReader.unique(item, itemIds),
                            item.localText("text"),
                            category,
                            item.localText("feedback"));
                    item.done();
                    return read;
                })
                .toList();
        differ(categories);
        return new Question.Categories(about, categories, items);
    }

    private void differ(List<Question.Item> targets) {
        if (targets.stream().map(Question.Item::text).distinct().count() < targets.size()) {
            yaml.problem(
                    yaml.has("pairs") ? "pairs" : "categories",
                    "Two of the texts to choose from are the same.",
                    "Word them differently: nobody could tell which is meant.");
        }
    }

    Question shortText(About about) {
        var wording = wording(yaml);
        var wrong = yaml.maps("wrong").stream()
                .map(other -> {
                    var read = new Question.WrongText(other.localText("text"), other.localText("feedback"));
                    other.done();
                    if (wording.accepted().stream()
                            .anyMatch(
                                    text -> Wording.same(text.fr(), read.text().fr()))) {
                        other.problem("text", "These words count as right.", "Take them out of one of the two lists.");
                    }
                    return read;
                })
                .toList();
        return new Question.ShortText(about, wording, wrong);
    }

    private static Wording wording(YamlMap yaml) {
        var accepted = yaml.localTexts("accepted");
        if (accepted.isEmpty()) {
            yaml.problem(
                    "accepted", "No answer is accepted.", "Write “accepted: [{fr: …, en: …}]”, the best one first.");
        }
        for (LocalText text : accepted) {
            if (Math.max(text.fr().length(), text.en().length()) > Question.LONGEST_TEXT) {
                yaml.problem(
                        "accepted",
                        "An accepted answer is longer than " + Question.LONGEST_TEXT + " signs.",
                        "Ask for a few words only.");
            }
        }
        return new Wording(accepted, yaml.truth("typos", false));
    }

    Question gaps(About about) {
        var text = yaml.localText("text");
        var seen = new HashSet<String>();
        var gaps = yaml.maps("gaps", 1, 8).stream()
                .map(gap -> {
                    var read = gap(gap, seen);
                    gap.done();
                    return read;
                })
                .toList();
        stand("French", text.fr(), seen);
        stand("English", text.en(), seen);
        return new Question.Gaps(about, text, gaps);
    }

    private static Question.Gap gap(YamlMap gap, HashSet<String> seen) {
        String id = QuestionReader.unique(gap, seen);
        if (!gap.has("options")) {
            return new Question.WrittenGap(id, wording(gap), gap.localText("feedback"));
        }
        var options = QuestionReader.options(gap, 2, 6);
        long right = options.stream().filter(Question.Option::right).count();
        if (right != 1) {
            gap.problem("options", right + " options are right.", "Write “right: true” at exactly one option.");
        }
        return new Question.ChosenGap(id, options);
    }

    private void stand(String language, String text, Set<String> gaps) {
        var found = new ArrayList<String>();
        Matcher places = GAP.matcher(text);
        while (places.find()) {
            found.add(places.group(1));
        }
        if (found.size() != gaps.size() || !gaps.equals(new HashSet<>(found))) {
            yaml.problem(
                    "text",
                    "The " + language + " text has the gaps " + found + ", “gaps” lists "
                            + gaps.stream().sorted().toList() + ".",
                    "Write each gap once, as [[its-id]], in both languages.");
        }
    }
}
