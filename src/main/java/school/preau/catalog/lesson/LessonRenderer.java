package school.preau.catalog.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.springframework.web.util.HtmlUtils;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.catalog.SourceNote;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;

/** Turns the body of a lesson into blocks, and reports what the format does not allow. */
class LessonRenderer {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([^}]*)}\\s*$");
    private static final Pattern CALLOUT = Pattern.compile("\\s*>\\s*\\[!([^\\]]*)]\\s*");

    private final ContentFolder course;
    private final LessonFile file;
    private final Declarations declared;
    private final Problems problems;
    private final RunningText text = new RunningText();
    private final List<LessonBlock> blocks = new ArrayList<>();
    private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    private final List<String> lines;

    LessonRenderer(ContentFolder course, LessonFile file, Declarations declared, Problems problems) {
        this.course = course;
        this.file = file;
        this.declared = declared;
        this.problems = problems;
        this.lines = file.body().lines().toList();
    }

    LessonText render() {
        Node document = PARSER.parse(file.body());
        document.accept(new Forbidden(file, declared, problems));
        var next = document.getFirstChild();
        while (next != null) {
            Node node = next;
            next = node.getNext();
            block(node);
        }
        if (blocks.isEmpty()) {
            problems.add(file.path(), 0, "The lesson has no text.", "Write it, or take it out of the outline.");
        }
        new Citations(file, lines, declared, problems).check();
        return new LessonText(file.title(), blocks, sources(), text.words());
    }

    private void block(Node node) {
        int index = blocks.size();
        switch (node) {
            case Heading heading -> heading(heading, index);
            case BlockQuote quote -> quote(quote, index);
            case FencedCodeBlock fence -> fence(fence, index);
            case FootnoteDefinition note -> notes.put(note.getLabel(), note);
            case Paragraph paragraph
            when paragraph.getFirstChild() instanceof Image image && image.getNext() == null ->
                new FigureReader(course, file, problems)
                        .read(image, line(paragraph), index)
                        .ifPresent(blocks::add);
            case IndentedCodeBlock code ->
                problem(code, "This text is indented by four spaces.", "Take the spaces away.");
            case HtmlBlock html -> {
                // reported as raw HTML
            }
            case LinkReferenceDefinition definition ->
                problem(definition, "Links are written in place.", "Write [words](address).");
            default -> blocks.add(new LessonBlock.Prose(index, text.html(node), "", Plain.text(node)));
        }
    }

    private void heading(Heading heading, int index) {
        if (heading.getLevel() == 1 || heading.getLevel() > 4) {
            problem(heading, "A lesson has no heading of level " + heading.getLevel() + ".", "Use ## to ####.");
        }
        String anchor = "";
        if (heading.getLastChild() instanceof Text last) {
            var found = ANCHOR.matcher(last.getLiteral());
            if (found.find()) {
                anchor = found.group(1);
                last.setLiteral(last.getLiteral().substring(0, found.start()));
            }
        }
        String given = anchor;
        if (!given.isEmpty()
                && (given.length() > 60 || !YamlMap.SLUG.matcher(given).matches())) {
            problem(heading, "“" + given + "” is not an anchor.", "Use lower-case letters, digits and hyphens.");
        } else if (!given.isEmpty()
                && blocks.stream()
                        .anyMatch(block -> block instanceof LessonBlock.Prose prose
                                && prose.anchor().equals(given))) {
            problem(heading, "The anchor “" + given + "” stands twice.", "Give each heading its own.");
        }
        blocks.add(new LessonBlock.Prose(index, text.html(heading), given, Plain.text(heading)));
    }

    private void quote(BlockQuote quote, int index) {
        var marker = CALLOUT.matcher(lines.get(line(quote) - file.bodyOffset() - 1));
        if (!marker.matches()) {
            if (lines.get(line(quote) - file.bodyOffset() - 1).contains("[!")) {
                problem(quote, "The callout's mark is not alone on its line.", "Write the text on the next line.");
            }
            blocks.add(new LessonBlock.Prose(index, text.html(quote), "", Plain.text(quote)));
            return;
        }
        Optional<LessonBlock.Callout.Kind> kind = Arrays.stream(LessonBlock.Callout.Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(marker.group(1)))
                .findFirst();
        if (kind.isEmpty()) {
            problem(
                    quote,
                    "“[!" + marker.group(1) + "]” is not a callout.",
                    "Choose [!scene], [!rule], [!try], [!caution] or [!remember].");
            return;
        }
        removeFirstLine(quote);
        var html = new StringBuilder();
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            html.append(text.html(child));
        }
        if (html.isEmpty()) {
            problem(quote, "The callout is empty.", "Write its text under the mark.");
        }
        blocks.add(new LessonBlock.Callout(index, kind.get(), html.toString(), Plain.text(quote)));
    }

    private static void removeFirstLine(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        while (paragraph.getFirstChild() != null) {
            Node inline = paragraph.getFirstChild();
            inline.unlink();
            if (inline instanceof SoftLineBreak) {
                return;
            }
        }
        paragraph.unlink();
    }

    private void fence(FencedCodeBlock fence, int index) {
        String info = fence.getInfo().strip();
        switch (info) {
            case "model" -> blocks.add(material(index, LessonBlock.Material.Origin.MODEL, fence.getLiteral()));
            case "patient" -> blocks.add(material(index, LessonBlock.Material.Origin.PATIENT, fence.getLiteral()));
            case "check" ->
                SelfCheck.read(file.path(), fence.getLiteral(), line(fence), index, problems)
                        .ifPresent(check -> {
                            if (blocks.stream()
                                    .anyMatch(block -> block instanceof LessonBlock.Check other
                                            && other.id().equals(check.id()))) {
                                problem(fence, "The self-check “" + check.id() + "” stands twice.", "Rename one.");
                            }
                            blocks.add(check);
                        });
            default ->
                problem(fence, "“```" + info + "” is not known here.", "Choose ```model, ```patient or ```check.");
        }
    }

    /** Plain text as it stands: paragraphs and line ends are kept, nothing in it is markup. */
    private static LessonBlock.Material material(int index, LessonBlock.Material.Origin origin, String literal) {
        var html = new StringBuilder();
        for (String paragraph : literal.strip().split("\\n\\s*\\n")) {
            html.append("<p>")
                    .append(HtmlUtils.htmlEscape(paragraph.strip(), "UTF-8").replace("\n", "<br>"))
                    .append("</p>");
        }
        return new LessonBlock.Material(index, origin, html.toString(), literal.strip());
    }

    private List<SourceNote> sources() {
        var sources = new ArrayList<SourceNote>();
        for (var cited : List.copyOf(text.numbers().entrySet())) {
            var note = notes.get(cited.getKey());
            if (note != null) {
                var html = new StringBuilder();
                for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
                    html.append(text.html(child));
                }
                sources.add(new SourceNote(cited.getValue(), cited.getKey(), html.toString()));
            }
        }
        return sources;
    }

    private void problem(Node node, String message, String remedy) {
        problems.add(file.path(), line(node), message, remedy);
    }

    private int line(Node node) {
        var spans = node.getSourceSpans();
        return file.bodyOffset() + (spans.isEmpty() ? 0 : spans.getFirst().getLineIndex()) + 1;
    }
}
