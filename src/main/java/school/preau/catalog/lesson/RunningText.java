package school.preau.catalog.lesson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders the running text of one lesson: citations become numbered buttons in order of first appearance, glossary words buttons. */
class RunningText {

    static final String GLOSSARY = "glossary:";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .nodeRendererFactory(Buttons::new)
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();

    String html(Node node) {
        return SafeText.html(renderer.render(node));
    }

    /** Number by source id, in order of first citation. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    private final class Buttons implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Buttons(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteReference.class, Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case FootnoteReference citation -> cite(citation.getLabel());
                case Link link -> link(link);
                default -> children(node);
            }
        }

        private void cite(String source) {
            int number = numbers.computeIfAbsent(source, id -> numbers.size() + 1);
            var html = context.getWriter();
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("type", "button");
            attributes.put("class", "source-ref");
            attributes.put("data-source", Integer.toString(number));
            // The word is the same in both languages.
            attributes.put("aria-label", "Source " + number);
            attributes.put("aria-expanded", "false");
            html.tag("button", attributes);
            html.text(Integer.toString(number));
            html.tag("/button");
        }

        private void link(Link link) {
            String target = link.getDestination();
            var html = context.getWriter();
            if (target.startsWith(GLOSSARY)) {
                String word = target.substring(GLOSSARY.length());
                words.add(word);
                var attributes = new LinkedHashMap<String, String>();
                attributes.put("type", "button");
                attributes.put("class", "glossary-word");
                attributes.put("data-term", word);
                attributes.put("aria-expanded", "false");
                html.tag("button", attributes);
                children(link);
                html.tag("/button");
            } else {
                html.tag("a", Map.of("href", target));
                children(link);
                html.tag("/a");
            }
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
