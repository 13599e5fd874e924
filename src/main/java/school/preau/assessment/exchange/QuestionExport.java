package school.preau.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import school.preau.assessment.Question;

/** Writes the questions of a course for other systems. */
public final class QuestionExport {

    private QuestionExport() {}

    /** @param file its bytes: text in UTF-8, or a package */
    public record Exported(byte[] file, List<ItemReport> items) {
        public Exported {
            items = List.copyOf(items);
        }

        @Override
        public byte[] file() {
            return file.clone();
        }
    }

    public static Exported write(List<Question> questions, ExchangeFormat format) {
        var written = new ArrayList<ExchangeItem>();
        var reports = new ArrayList<ItemReport>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            String id = question.id().value();
            // The words of a record are all in what it prints.
            if (Framed.collides(question.toString())) {
                reports.add(new ItemReport(
                        i + 1,
                        0,
                        id,
                        "",
                        ItemReport.Outcome.LEFT_OUT,
                        List.of("Its words hold HTML (span or div) by which the export tells languages apart."),
                        List.of()));
                continue;
            }
            for (ExchangeItem item : ItemsOut.of(i + 1, question)) {
                var lacks = format.syntax().lacks(item);
                var losses = new ArrayList<>(lacks.isPresent() ? List.of(lacks.get()) : item.notes());
                if (lacks.isEmpty()) {
                    losses.addAll(format.syntax().hides(item));
                    written.add(item);
                }
                var outcome = lacks.isPresent()
                        ? ItemReport.Outcome.LEFT_OUT
                        : losses.isEmpty() ? ItemReport.Outcome.WHOLE : ItemReport.Outcome.WITH_LOSS;
                reports.add(new ItemReport(
                        i + 1,
                        0,
                        item.origin().name(),
                        lacks.isPresent() ? "" : item.origin().id(),
                        outcome,
                        losses,
                        List.of()));
            }
        }
        return new Exported(format.syntax().write(written), reports);
    }
}
