package school.preau.catalog;

import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** Declares the reports of errors among what is recorded about a person. */
@Component
class RecordedReports implements RecordedData {

    private final ErrorReports reports;

    RecordedReports(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "reports";
    }

    @Override
    public List<Entry> about(PersonId person, int limit) {
        return reports.by(person, limit).stream()
                .map(report -> new Entry(
                        report.at(),
                        report.open()
                                ? Phrase.of(
                                        "catalog.report.entry.open",
                                        report.place().course(),
                                        report.text())
                                : Phrase.of(
                                        "catalog.report.entry.closed",
                                        report.place().course(),
                                        report.text(),
                                        report.closing().orElseThrow().note())))
                .toList();
    }
}
