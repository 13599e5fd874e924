package school.preau.catalog.lesson;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import school.preau.platform.Problems;

/** Finds what may not stand in a lesson: raw HTML, links that lead astray, pictures inside a sentence. */
class Forbidden extends AbstractVisitor {

    private final LessonFile file;
    private final Declarations declared;
    private final Problems problems;

    Forbidden(LessonFile file, Declarations declared, Problems problems) {
        this.file = file;
        this.declared = declared;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html, "Raw HTML is not allowed.", "Write it in Markdown.");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html, "Raw HTML is not allowed: “" + html.getLiteral() + "”.", "Write it in Markdown.");
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith(RunningText.GLOSSARY)) {
            String word = target.substring(RunningText.GLOSSARY.length());
            if (!declared.words().contains(word)) {
                add(link, "The glossary has no word “" + word + "”.", "Add it to the glossary of course.yaml.");
            }
        } else if (!target.startsWith("https://")) {
            add(link, "“" + target + "” is not a place a lesson may lead to.", "Use an https:// address or glossary:…");
        }
        super.visit(link);
    }

    @Override
    public void visit(Image image) {
        if (image.getPrevious() != null
                || image.getNext() != null
                || !(image.getParent().getParent() instanceof Document)) {
            add(image, "A picture stands inside a text.", "Put it alone, between empty lines.");
        }
        super.visit(image);
    }

    private void add(Node node, String message, String remedy) {
        var spans = node.getSourceSpans();
        int line = spans.isEmpty() ? 0 : file.bodyOffset() + spans.getFirst().getLineIndex() + 1;
        problems.add(file.path(), line, message, remedy);
    }
}
