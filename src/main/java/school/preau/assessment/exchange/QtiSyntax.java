package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.preau.platform.ContentFolder;
import school.preau.platform.ContentRefused;
import school.preau.platform.Language;
import school.preau.platform.Problems;

/**
 * QTI 2.2 of 1EdTech, a declared subset: packages of items with one interaction (choice, order, match, text entry) or several inline ones.
 * An item is in one language, so a question in two is two items of the same name, and their ids end in {@code .fr} and {@code .en}.
 */
final class QtiSyntax implements ExchangeFormat.Syntax {

    private static final String MANIFEST = "imsmanifest.xml";
    /** Two languages, and the manifest. */
    private static final int MOST_FILES = 2 * Bounds.MOST_ITEMS + 1;

    @Override
    public List<ExchangeItem> read(byte[] file) {
        if (file.length > Bounds.MOST_BYTES || file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            var tree = XmlTree.read(Bounds.text(file));
            return List.of(new InLanguage(tree.attribute("lang"), QtiReader.item(1, tree, List.of())).alone());
        }
        ContentFolder folder;
        try {
            folder = ContentFolder.unzip("qti", file, MOST_FILES);
        } catch (ContentRefused refused) {
            throw new ExchangeRefused(
                    0, String.valueOf(refused.getMessage()), "Export one category at a time, without pictures.");
        }
        var keywords = keywords(folder);
        var byName = new LinkedHashMap<String, List<InLanguage>>();
        int number = 0;
        for (String path : folder.paths()) {
            if (!path.endsWith(".xml") || path.endsWith(MANIFEST)) {
                continue;
            }
            var tree = tree(folder, path);
            if (!tree.name().equals("assessmentItem")) {
                continue;
            }
            Bounds.oneMore(number / 2);
            var item = QtiReader.item(++number, tree, keywords.getOrDefault(path, List.of()));
            byName.computeIfAbsent(item.origin().id(), id -> new ArrayList<>())
                    .add(new InLanguage(tree.attribute("lang"), item));
        }
        return byName.values().stream().flatMap(QtiSyntax::joined).toList();
    }

    private static Stream<ExchangeItem> joined(List<InLanguage> same) {
        if (same.size() == 2) {
            boolean english = same.getFirst().language().startsWith("en");
            var both = BothLanguages.join(
                    same.get(english ? 1 : 0).item(), same.get(english ? 0 : 1).item());
            if (both.isPresent()) {
                return both.stream();
            }
        }
        return same.stream().map(InLanguage::alone);
    }

    /** @param language as the item names it, such as {@code fr-FR} */
    private record InLanguage(String language, ExchangeItem item) {

        /** What is left when nothing in the other language belongs to it. */
        ExchangeItem alone() {
            return Stream.of(Language.values())
                    .filter(each -> language.toLowerCase(Locale.ROOT)
                            .startsWith(each.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(each -> BothLanguages.alone(item, each))
                    .orElse(item);
        }
    }

    private static XmlTree tree(ContentFolder folder, String path) {
        try {
            return XmlTree.read(Bounds.text(folder.bytes(path).orElseThrow()));
        } catch (ExchangeRefused refused) {
            throw new ExchangeRefused(refused.line(), path + ": " + refused.getMessage(), refused.remedy());
        }
    }

    /** The keywords of each file, as the manifest gives them. */
    private static Map<String, List<String>> keywords(ContentFolder folder) {
        var keywords = new TreeMap<String, List<String>>();
        if (folder.text(MANIFEST, new Problems()).isPresent()) {
            tree(folder, MANIFEST)
                    .below("resource")
                    .forEach(resource -> keywords.put(
                            resource.attribute("href"),
                            resource.below("keyword")
                                    .flatMap(keyword -> keyword.below("string"))
                                    .map(word -> word.text().strip())
                                    .filter(word -> !word.isEmpty())
                                    .toList()));
        }
        return keywords;
    }

    @Override
    public byte[] write(List<ExchangeItem> items) {
        var files = new TreeMap<String, byte[]>();
        var manifest = new QtiManifest();
        for (ExchangeItem item : items) {
            for (Language language : Language.values()) {
                String id = item.origin().id() + "." + language.name().toLowerCase(Locale.ROOT);
                String path = "items/" + id + ".xml";
                files.put(path, QtiWriter.item(BothLanguages.only(item, language), id, language));
                manifest.add(id, path, item.tags());
            }
        }
        files.put(MANIFEST, manifest.xml());
        return ContentFolder.of("qti", files).zip();
    }

    @Override
    public Optional<String> lacks(ExchangeItem item) {
        return item.answers() instanceof ExchangeItem.Foreign(String why) ? Optional.of(why) : Optional.empty();
    }

    @Override
    public List<String> hides(ExchangeItem item) {
        boolean respelled = Stream.of(Language.values())
                .map(language -> BothLanguages.only(item, language))
                .flatMap(QtiSyntax::texts)
                .anyMatch(text -> !QtiText.same(text));
        return respelled
                ? List.of(
                        "Its Markdown becomes HTML and comes back in another spelling, or without its tables and code.")
                : List.of();
    }

    /** The texts that become HTML. */
    private static Stream<String> texts(ExchangeItem item) {
        var answers = switch (item.answers()) {
            case ExchangeItem.Choices(var single, var shuffled, var options) ->
                options.stream().flatMap(option -> Stream.of(option.text(), option.feedback()));
            case ExchangeItem.Truth(var answer, var whenTrue, var whenFalse) -> Stream.of(whenTrue, whenFalse);
            case ExchangeItem.Written(var written) -> written.stream().map(ExchangeItem.Choice::feedback);
            case ExchangeItem.Numeric(var amounts, var units) ->
                amounts.stream().map(ExchangeItem.Amount::feedback);
            case ExchangeItem.Matching(var pairs) ->
                pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
            case ExchangeItem.Ordered(var items) -> items.stream();
            case ExchangeItem.Gapped gapped ->
                Stream.concat(
                        Stream.of(QtiText.withPlaces(gapped)),
                        gapped.pieces().stream()
                                .filter(ExchangeItem.Hole.class::isInstance)
                                .flatMap(hole -> ((ExchangeItem.Hole) hole)
                                        .answers().stream().map(ExchangeItem.Choice::feedback)));
            case ExchangeItem.Foreign foreign -> Stream.<String>empty();
        };
        return Stream.of(Stream.of(item.stimulus(), item.text(), item.explanation()), item.feedback().stream(), answers)
                .flatMap(each -> each);
    }
}
