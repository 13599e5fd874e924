package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.preau.assessment.exchange.ExchangeItem.Choice;
import school.preau.platform.Language;

/** Makes drafts in the content format of items, and says what they lose. One is made for each file. */
final class ItemsIn {

    private static final int LONGEST_ID = 60;
    private static final String TAG_OF_ALL = "imported";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** In the order of the content format. */
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

    private final Language language;
    private final Set<String> taken;

    /**
     * @param language of items that do not name one
     * @param taken ids that are used already; those given here are added
     */
    ItemsIn(Language language, Set<String> taken) {
        this.language = language;
        this.taken = taken;
    }

    /** @param content empty when nothing could be made of it */
    record Draft(String id, Map<String, Object> content, List<String> losses) {}

    Draft draft(ExchangeItem item) {
        if (item.answers() instanceof ExchangeItem.Foreign(String why)) {
            return new Draft(
                    "",
                    Map.of(),
                    Stream.concat(Stream.of(why), item.notes().stream()).toList());
        }
        return new OneItem(item).draft();
    }

    /** What is read of one item. */
    private final class OneItem {

        private final ExchangeItem item;
        private final PreauTags tags;
        private final boolean bilingual;
        private final Set<String> losses;
        private final Map<String, Object> content = new LinkedHashMap<>();

        OneItem(ExchangeItem item) {
            this.item = item;
            this.tags = PreauTags.of(item.tags());
            this.losses = new LinkedHashSet<>(item.notes());
            this.bilingual =
                    tags.has(PreauTags.LANGUAGES) || Multilang.read(item.text()).split();
        }

        Draft draft() {
            String id = permanentId();
            content.put("id", id);
            content.put("type", type());
            content.put("tags", ownTags());
            content.put("difficulty", difficulty());
            if (tags.has(PreauTags.CRITICAL)) {
                content.put("critical", true);
            }
            if (tags.has(PreauTags.REVIEW)) {
                content.put("review", true);
            }
            put(content, "stimulus", item.stimulus());
            tags.value(PreauTags.MATERIAL)
                    .filter(material -> !material.equals("plain"))
                    .ifPresent(material -> content.put("stimulus-material", material));
            stem(item.text());
            put(content, "explanation", item.explanation());
            tags.value(PreauTags.PASSAGE).ifPresent(passage -> content.put("passage", passage));
            answers(item.feedback());
            Multilang.read(item.text())
                    .alone()
                    .or(() -> bilingual ? Optional.empty() : Optional.of(language))
                    .ifPresent(one -> losses.add("It is in one language only: the texts are kept as " + name(one)
                            + ", the other language is to be written."));
            return new Draft(id, content, List.copyOf(losses));
        }

        private String type() {
            return switch (item.answers()) {
                case ExchangeItem.Choices choices -> choices.single() ? "single-choice" : "multiple-choice";
                case ExchangeItem.Truth truth -> "true-false";
                case ExchangeItem.Written written -> "short-text";
                case ExchangeItem.Numeric numeric -> "number";
                case ExchangeItem.Matching matching -> sorts(matching) ? "categories" : "match";
                case ExchangeItem.Ordered ordered -> "order";
                case ExchangeItem.Gapped gapped -> "gaps";
                case ExchangeItem.Foreign foreign -> "";
            };
        }

        private void answers(List<String> feedback) {
            switch (item.answers()) {
                case ExchangeItem.Choices choices -> choices(choices);
                case ExchangeItem.Truth(boolean answer, String whenTrue, String whenFalse) -> {
                    content.put("answer", answer);
                    put(content, "feedback-true", whenTrue);
                    put(content, "feedback-false", whenFalse);
                }
                case ExchangeItem.Written written -> written(written);
                case ExchangeItem.Numeric numeric -> numeric(numeric);
                case ExchangeItem.Matching matching when sorts(matching) -> categories(matching, feedback);
                case ExchangeItem.Matching matching -> match(matching, feedback);
                case ExchangeItem.Ordered(var items) ->
                    content.put("items", list(items.size(), i -> {
                        var one = part(i, "item");
                        put(one, "text", items.get(i));
                        return one;
                    }));
                case ExchangeItem.Gapped(var pieces) -> gaps(pieces);
                case ExchangeItem.Foreign foreign -> {}
            }
        }

        private void choices(ExchangeItem.Choices choices) {
            if (tags.has(PreauTags.KEEPS_ORDER) || choices.shuffled().equals(Optional.of(false))) {
                content.put("shuffle", false);
            }
            var right = choices.options().stream()
                    .filter(choice -> choices.single() ? choice.right() && !choice.partly() : choice.right())
                    .toList();
            if (choices.single() ? choices.options().stream().anyMatch(Choice::partly) : uneven(right)) {
                losses.add("Options give different shares of the credit: here an option is right or wrong.");
            }
            content.put("options", list(choices.options().size(), i -> {
                var choice = choices.options().get(i);
                return option(part(i, "option"), choice, right.contains(choice));
            }));
        }

        private Map<String, Object> option(Map<String, Object> option, Choice choice, boolean right) {
            put(option, "text", choice.text());
            if (right) {
                option.put("right", true);
            }
            put(option, "feedback", choice.feedback());
            return option;
        }

        private static boolean uneven(List<Choice> right) {
            return right.stream()
                            .map(choice -> choice.per100().stripTrailingZeros())
                            .distinct()
                            .count()
                    > 1;
        }

        private void written(ExchangeItem.Written written) {
            var accepted = accepted(written.answers());
            var wrong = written.answers().stream()
                    .filter(answer -> !accepted.contains(answer))
                    .toList();
            var counts = counts(PreauTags.WORDINGS);
            var wordings = wordings(accepted.stream().map(Choice::text).toList(), counts);
            content.put("accepted", wordings);
            if (accepted.stream().anyMatch(answer -> !answer.feedback().isBlank())) {
                losses.add("A right answer has a feedback of its own: here the explanation is shown.");
            }
            if (tags.has(PreauTags.TYPOS)) {
                content.put("typos", true);
            }
            var likely =
                    wrong.stream().filter(answer -> !answer.text().equals("*")).toList();
            if (likely.size() < wrong.size()) {
                losses.add("The feedback for every other answer (“*”) is dropped: here the explanation is shown.");
            }
            var wrongCounts = counts.subList(Math.min(wordings.size(), counts.size()), counts.size());
            var texts = wordings(likely.stream().map(Choice::text).toList(), wrongCounts);
            if (!texts.isEmpty()) {
                var feedback = new ArrayList<String>();
                int at = 0;
                for (int i = 0; i < texts.size(); i++) {
                    feedback.add(likely.get(at).feedback());
                    at += fits(wrongCounts, likely.size()) ? wrongCounts.get(i) : 1;
                }
                content.put("wrong", list(texts.size(), i -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("text", texts.get(i));
                    put(one, "feedback", feedback.get(i));
                    return one;
                }));
            }
        }

        /** Answers that count in full; those that count in part are wrong here. */
        private List<Choice> accepted(List<Choice> answers) {
            if (answers.stream().anyMatch(Choice::partly)) {
                losses.add("Answers give a part of the credit: here they are wrong, with their feedback.");
            }
            var accepted = answers.stream()
                    .filter(answer -> answer.right() && !answer.partly())
                    .toList();
            if (accepted.stream().anyMatch(answer -> answer.text().contains("*"))) {
                losses.add("“*” stands for any signs in the source; here it stands for itself: list the answers.");
            }
            return accepted;
        }

        /** Texts that are one wording in two languages where the source says so. */
        private List<Map<String, Object>> wordings(List<String> texts, List<Integer> counts) {
            var wordings = new ArrayList<Map<String, Object>>();
            int used = 0;
            for (int count : counts) {
                if (used < texts.size() && used + count <= texts.size()) {
                    Map<String, Object> both = new LinkedHashMap<>();
                    both.put("fr", clean(texts.get(used)));
                    both.put("en", clean(texts.get(used + count - 1)));
                    wordings.add(both);
                    used += count;
                }
            }
            for (String text : texts.subList(used, texts.size())) {
                Map<String, Object> local = local(text, false);
                if (!local.isEmpty()) {
                    wordings.add(local);
                }
            }
            return wordings;
        }

        private static boolean fits(List<Integer> counts, int texts) {
            return counts.stream().mapToInt(Integer::intValue).sum() == texts;
        }

        private List<Integer> counts(String key) {
            return tags.value(key)
                    .filter(value -> value.matches("[12](,[12]){0,99}"))
                    .map(value -> Stream.of(value.split(",", -1))
                            .map(Integer::valueOf)
                            .toList())
                    .orElse(List.of());
        }

        private void numeric(ExchangeItem.Numeric numeric) {
            var right = numeric.answers().stream()
                    .filter(amount -> amount.per100().compareTo(ExchangeItem.WHOLE) >= 0)
                    .toList();
            if (right.size() > 1) {
                losses.add("Several numbers are right: here only the first is.");
            }
            if (numeric.answers().stream()
                    .anyMatch(amount ->
                            amount.per100().signum() > 0 && amount.per100().compareTo(ExchangeItem.WHOLE) < 0)) {
                losses.add("Numbers give a part of the credit: here they are wrong, with their feedback.");
            }
            right.stream().findFirst().ifPresent(amount -> {
                content.put("value", number(amount.value()));
                content.put("tolerance", number(amount.tolerance()));
                if (!amount.feedback().isBlank()) {
                    losses.add("The right number has a feedback of its own: here the explanation is shown.");
                }
            });
            var units = numeric.units();
            if (units.isEmpty()) {
                losses.add("No unit is given: it is to be written, “points” or “years” too.");
            } else {
                Map<String, Object> unit = new LinkedHashMap<>();
                if (bilingual) {
                    unit.put("fr", clean(units.getFirst()));
                    unit.put("en", clean(units.get(Math.min(1, units.size() - 1))));
                } else {
                    unit.put(code(language), clean(units.getFirst()));
                }
                content.put("unit", unit);
                if (units.size() > 2 || units.size() == 2 && !bilingual) {
                    losses.add("Several units are accepted: here one is shown behind the field.");
                }
            }
            var wrong = numeric.answers().stream()
                    .filter(amount -> amount.per100().compareTo(ExchangeItem.WHOLE) < 0)
                    .toList();
            if (!wrong.isEmpty()) {
                content.put("wrong", list(wrong.size(), i -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("value", number(wrong.get(i).value()));
                    one.put("tolerance", number(wrong.get(i).tolerance()));
                    put(one, "feedback", wrong.get(i).feedback());
                    return one;
                }));
            }
        }

        /** Several items of one answer are sorted, not paired. */
        private boolean sorts(ExchangeItem.Matching matching) {
            var rights = matching.pairs().stream()
                    .filter(pair -> !pair.left().isBlank())
                    .map(ExchangeItem.Pair::right)
                    .toList();
            return tags.value(PreauTags.TYPE).equals(Optional.of("categories"))
                    || Set.copyOf(rights).size() < rights.size();
        }

        private void match(ExchangeItem.Matching matching, List<String> feedback) {
            var pairs = new ArrayList<Map<String, Object>>();
            var spare = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < matching.pairs().size(); i++) {
                var pair = matching.pairs().get(i);
                var one = part(i, "pair");
                if (pair.left().isBlank()) {
                    put(one, "text", pair.right());
                    spare.add(one);
                } else {
                    put(one, "left", pair.left());
                    put(one, "right", pair.right());
                    feedback(one, feedback, pairs.size());
                    pairs.add(one);
                }
            }
            content.put("pairs", pairs);
            if (!spare.isEmpty()) {
                content.put("spare", spare);
            }
        }

        private void categories(ExchangeItem.Matching matching, List<String> feedback) {
            var names = matching.pairs().stream()
                    .map(ExchangeItem.Pair::right)
                    .distinct()
                    .toList();
            var ids = IntStream.range(0, names.size())
                    .mapToObj(i -> tags.value(PreauTags.id("category", i + 1)).orElse("category-" + (i + 1)))
                    .toList();
            content.put("categories", list(names.size(), i -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", ids.get(i));
                put(one, "text", names.get(i));
                return one;
            }));
            var items = matching.pairs().stream()
                    .filter(pair -> !pair.left().isBlank())
                    .toList();
            content.put("items", list(items.size(), i -> {
                var one = part(i, "item");
                put(one, "text", items.get(i).left());
                one.put("category", ids.get(names.indexOf(items.get(i).right())));
                feedback(one, feedback, i);
                return one;
            }));
        }

        private void feedback(Map<String, Object> to, List<String> feedback, int place) {
            if (place < feedback.size()) {
                put(to, "feedback", feedback.get(place));
            }
        }

        private void gaps(List<ExchangeItem.Piece> pieces) {
            var text = new StringBuilder();
            var gaps = new ArrayList<Map<String, Object>>();
            var ids = new ArrayList<String>();
            for (ExchangeItem.Piece piece : pieces) {
                switch (piece) {
                    case ExchangeItem.Literal(String words) -> text.append(words);
                    case ExchangeItem.Hole hole -> {
                        int number = gaps.size() + 1;
                        String id = tags.value(PreauTags.id(number)).orElse("gap-" + number);
                        ids.add(id);
                        text.append(place(number));
                        gaps.add(gap(number, id, hole));
                    }
                }
            }
            Map<String, Object> local = local(text.toString(), true);
            local.replaceAll((code, words) -> {
                String filled = String.valueOf(words);
                for (int i = 0; i < ids.size(); i++) {
                    filled = filled.replace(place(i + 1), "[[" + ids.get(i) + "]]");
                }
                return filled;
            });
            content.put("text", local);
            content.put("gaps", gaps);
        }

        private Map<String, Object> gap(int number, String id, ExchangeItem.Hole hole) {
            Map<String, Object> gap = new LinkedHashMap<>();
            gap.put("id", id);
            if (hole.chosen()) {
                if (hole.answers().stream().anyMatch(Choice::partly)) {
                    losses.add("Options of a gap give a part of the credit: here they are wrong.");
                }
                gap.put("options", list(hole.answers().size(), i -> {
                    var choice = hole.answers().get(i);
                    Map<String, Object> option = new LinkedHashMap<>();
                    option.put("id", tags.value(PreauTags.id(number, i + 1)).orElse("option-" + (i + 1)));
                    return option(option, choice, choice.right() && !choice.partly());
                }));
                return gap;
            }
            var accepted = accepted(hole.answers());
            var wrong = hole.answers().stream()
                    .filter(answer -> !accepted.contains(answer))
                    .toList();
            gap.put(
                    "accepted",
                    wordings(accepted.stream().map(Choice::text).toList(), counts(PreauTags.WORDINGS + "." + number)));
            if (tags.has(PreauTags.TYPOS + "." + number)) {
                gap.put("typos", true);
            }
            if (wrong.stream().anyMatch(answer -> !answer.text().equals("*"))) {
                losses.add("A gap has feedback for several wrong answers: here there is one for all of them.");
            }
            wrong.stream()
                    .map(Choice::feedback)
                    .filter(feedback -> !feedback.isBlank())
                    .reduce((first, last) -> last)
                    .ifPresent(feedback -> put(gap, "feedback", feedback));
            return gap;
        }

        /** A noncharacter of Unicode on either side, so that no text holds it and no Markdown touches it. */
        private static String place(int number) {
            return "\uFDD0" + number + "\uFDD1";
        }

        private void stem(String text) {
            if (text.isBlank() && item.answers() instanceof ExchangeItem.Gapped) {
                Map<String, Object> stem = new LinkedHashMap<>();
                stem.put("fr", "Complétez.");
                stem.put("en", "Fill in the gaps.");
                content.put("stem", stem);
            } else {
                put(content, "stem", text);
            }
        }

        private String permanentId() {
            String wished = item.origin().id().isBlank()
                    ? item.origin().name()
                    : item.origin().id();
            String slug = slug(wished.isBlank() ? Multilang.read(item.text()).fr() : wished);
            String base = slug.isEmpty() ? "question" : slug;
            String id = base;
            for (int i = 2; !taken.add(id); i++) {
                String end = "-" + i;
                id = base.substring(0, Math.min(base.length(), LONGEST_ID - end.length())) + end;
            }
            if (!item.origin().id().isBlank() && !id.equals(item.origin().id())) {
                losses.add("Its id “" + shortened(item.origin().id()) + "” becomes “" + id + "”.");
            }
            return id;
        }

        private List<String> ownTags() {
            var own = new ArrayList<>(tags.own());
            if (own.isEmpty()) {
                String category = slug(item.origin().category());
                own.add(category.isEmpty() ? TAG_OF_ALL : category);
            }
            return own.stream().map(ItemsIn::clean).distinct().toList();
        }

        private String difficulty() {
            var said = tags.value(PreauTags.DIFFICULTY).filter(DIFFICULTIES::contains);
            if (said.isEmpty()) {
                losses.add("No difficulty is given: “medium” is written.");
            }
            return said.orElse("medium");
        }

        private Map<String, Object> part(int index, String word) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("id", tags.value(PreauTags.id(index + 1)).orElse(word + "-" + (index + 1)));
            return part;
        }

        private void put(Map<String, Object> to, String key, String text) {
            Map<String, Object> local = local(text, true);
            if (!local.isEmpty()) {
                to.put(key, local);
            }
        }

        private Map<String, Object> local(String text, boolean markup) {
            var tongues = Multilang.read(text);
            Map<String, Object> local = new LinkedHashMap<>();
            for (Language each : Language.values()) {
                if (bilingual || tongues.split() || each == language) {
                    String words = each == Language.FR ? tongues.fr() : tongues.en();
                    String written = clean(markup ? markdown(words) : words);
                    if (!written.isBlank()) {
                        local.put(code(each), written);
                    }
                }
            }
            return local;
        }

        private String markdown(String text) {
            return switch (item.format()) {
                case MARKDOWN -> text;
                case HTML -> html(text);
                case AUTOMATIC -> Markup.holdsTags(text) ? html(text) : Markup.escaped(text);
                case PLAIN -> Markup.escaped(text);
            };
        }

        private String html(String text) {
            return Markup.markdown(text, losses::add);
        }
    }

    private static List<Map<String, Object>> list(int size, IntFunction<Map<String, Object>> part) {
        return IntStream.range(0, size).mapToObj(part).toList();
    }

    /** Whole numbers without a point, and none with an exponent: YAML would make something else of it. */
    private static Object number(BigDecimal number) {
        return number.scale() <= 0 ? number.toBigInteger() : number;
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll("").strip();
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_ID
                ? plain
                : plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ID ? text : text.substring(0, LONGEST_ID) + "…";
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Language language) {
        return switch (language) {
            case FR -> "French";
            case EN -> "English";
        };
    }
}
