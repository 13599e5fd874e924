package school.preau.catalog.lesson;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown, without marks and citations. */
final class Plain extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private Plain() {}

    static String text(Node node) {
        var plain = new Plain();
        node.accept(plain);
        return plain.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        super.visit(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        super.visit(item);
        words.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        words.append('\n');
    }

    /** Cells of a table are words apart; a citation has no words. */
    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        words.append(node.getFirstChild() == null ? "" : " ");
    }
}
