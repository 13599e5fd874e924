package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.AuditTrails;
import school.preau.platform.Database;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class ErrorReportsTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 1)));
    private static final Trainer CLAIRE = Acting.trainer(new PersonId(new UUID(1, 2)));
    private static final Place LESSON = Place.lesson(new CourseVersion(new CourseId("verifier"), 2), "10-verifier");

    private final ErrorReports reports;
    private final AuditTrail audit;

    ErrorReportsTest(Database database) {
        var jdbc = database.fresh();
        var time = new Seeded(jdbc).time;
        audit = AuditTrails.over(jdbc, time);
        reports = new ErrorReports(jdbc, time, new Identifiers(Clock.fixed(Seeded.NOW, ZoneOffset.UTC)), audit);
    }

    @Test
    void a_report_reaches_the_trainers_with_place_and_version() {
        reports.report(INES, LESSON, "  La dose est fausse. ");

        assertThat(reports.countOpen(CLAIRE)).isEqualTo(1);
        assertThat(reports.list(CLAIRE, true, 0, 10)).singleElement().satisfies(report -> {
            assertThat(report.place()).isEqualTo(LESSON);
            assertThat(report.text()).isEqualTo("La dose est fausse.");
            assertThat(report.at()).isEqualTo(Seeded.NOW);
            assertThat(report.open()).isTrue();
        });
    }

    @Test
    void closing_answers_the_reporter_and_is_audited_once() {
        var kept = (ErrorReports.Reported.Kept) reports.report(INES, LESSON, "La dose est fausse.");

        assertThat(reports.close(CLAIRE, kept.id(), "Corrigé en version 3.")).isTrue();
        assertThat(reports.close(CLAIRE, kept.id(), "Encore.")).isFalse();

        assertThat(reports.list(CLAIRE, true, 0, 10)).isEmpty();
        assertThat(reports.by(INES.id(), 10))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.closing().orElseThrow().note()).isEqualTo("Corrigé en version 3."));
        assertThat(audit.page(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("catalog.report.closed");
            assertThat(entry.detail()).doesNotContain("dose");
        });
    }

    @Test
    void an_empty_an_endless_and_a_fiftyfirst_report_are_refused() {
        assertThat(reports.report(INES, LESSON, " ")).isInstanceOf(ErrorReports.Reported.Blank.class);
        assertThat(reports.report(INES, LESSON, "x".repeat(2001))).isInstanceOf(ErrorReports.Reported.TooLong.class);
        for (int i = 0; i < ErrorReports.MOST_A_DAY; i++) {
            assertThat(reports.report(INES, LESSON, "x")).isInstanceOf(ErrorReports.Reported.Kept.class);
        }
        assertThat(reports.report(INES, LESSON, "x")).isInstanceOf(ErrorReports.Reported.Enough.class);
    }

    @Test
    void what_somebody_reported_is_declared_as_recorded() {
        reports.report(INES, LESSON, "La dose est fausse.");

        var recorded = new RecordedReports(reports);

        assertThat(recorded.about(INES.id(), 10)).hasSize(1);
        assertThat(recorded.about(CLAIRE.id(), 10)).isEmpty();
    }
}
