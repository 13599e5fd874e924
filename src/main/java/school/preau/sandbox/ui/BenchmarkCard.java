package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.OptionalInt;

/** One's own figures: a dot, beside published ones: a hollow bar for the range. A point of reference, no rank. */
class BenchmarkCard extends Section {

    private static final long serialVersionUID = 1L;

    /** Within so many points, one was as sure as one was right. */
    private static final int CLOSE = 10;

    /** @param found per cent of what was to be found; empty when there was nothing */
    BenchmarkCard(Optional<Benchmark> benchmark, OptionalInt found, OptionalInt confidence, boolean changed) {
        addClassNames("card", "benchmark");
        String title = benchmark.isPresent() ? "sandbox.benchmark.title" : "sandbox.benchmark.yours";
        add(new H2(getTranslation(title)));
        benchmark.ifPresent(known -> add(key(known)));
        if (found.isPresent()) {
            int own = found.getAsInt();
            benchmark.ifPresent(known -> {
                add(figure(
                        "sandbox.benchmark.caught",
                        getTranslation("sandbox.benchmark.you-them", own, known.caughtLow(), known.caughtHigh()),
                        range(known.caughtLow(), known.caughtHigh()) + dot(own)));
                add(note("sandbox.benchmark." + known.id() + ".caught"));
                add(figure(
                        "sandbox.benchmark.unchanged",
                        getTranslation("sandbox.benchmark.them", known.unchangedLow(), known.unchangedHigh()),
                        range(known.unchangedLow(), known.unchangedHigh())));
                add(note(changed ? "sandbox.benchmark.changed" : "sandbox.benchmark.not-changed"));
            });
            if (confidence.isPresent()) {
                certainty(confidence.getAsInt(), own);
            }
        }
        benchmark.ifPresent(known -> {
            var source = note("sandbox.benchmark." + known.id() + ".source");
            source.addClassNames("benchmark-source", "extra-small");
            add(source);
        });
    }

    private void certainty(int said, int right) {
        int low = Math.min(said, right);
        String gap = "<i class=\"gap\" style=\"left:%d%%;width:%d%%\"></i><i class=\"said\" style=\"left:%d%%\"></i>"
                .formatted(low, Math.abs(said - right), said);
        add(figure(
                "sandbox.benchmark.certainty",
                getTranslation("sandbox.benchmark.said-right", said, right),
                gap + dot(right)));
        String words = Math.abs(said - right) <= CLOSE
                ? "sandbox.benchmark.even"
                : said > right ? "sandbox.benchmark.too-sure" : "sandbox.benchmark.too-unsure";
        add(note(words));
    }

    private Component key(Benchmark known) {
        var you = new Span(new Html("<i class=\"you-key\"></i>"), new Span(getTranslation("sandbox.benchmark.you")));
        var them = new Span(
                new Html("<i class=\"them-key\"></i>"),
                new Span(getTranslation("sandbox.benchmark." + known.id() + ".group")));
        var key = new Div(you, them);
        key.addClassName("benchmark-key");
        return key;
    }

    private Component figure(String key, String figures, String marks) {
        var said = new Span(figures);
        said.addClassName("tabular");
        var title = new H3(getTranslation(key));
        title.add(said);
        // The figures stand in words beside the title; the track is decoration.
        var track = new Html("<div class=\"track\" aria-hidden=\"true\">" + marks + "</div>");
        var figure = new Div(title, track);
        figure.addClassName("figure");
        return figure;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("small", "quiet");
        return note;
    }

    private static String range(int low, int high) {
        return "<i class=\"them\" style=\"left:%d%%;width:%d%%\"></i>".formatted(low, high - low);
    }

    private static String dot(int at) {
        return "<i class=\"you\" style=\"left:%d%%\"></i>".formatted(at);
    }
}
