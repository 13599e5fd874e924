package school.preau.learning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** Declares what this module keeps about where somebody is in their courses. */
@Component
class RecordedProgress implements RecordedData {

    private final JdbcClient jdbc;
    private final Editions editions;

    RecordedProgress(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    @Override
    public String key() {
        return "progress";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return jdbc.sql("""
                select e.course, e.version, p.activity, p.state, p.updated
                from activity_progress p join enrolment e on e.id = p.enrolment
                where e.person = :person order by p.updated desc, p.activity limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> entry(
                        new CourseVersion(new CourseId(row.getString("course")), row.getInt("version")),
                        row.getString("activity"),
                        row.getString("state"),
                        row.getObject("updated", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Entry entry(CourseVersion version, String activity, String state, Instant at) {
        var course = editions.of(version);
        return new Entry(
                at,
                Phrase.of(
                        state.equals("DONE") ? "recorded.progress.done" : "recorded.progress.begun",
                        course.flatMap(found -> found.activity(activity))
                                .map(Activity::title)
                                .orElseGet(() -> LocalText.same(activity)),
                        course.map(Course::title)
                                .orElseGet(() -> LocalText.same(version.course().value()))));
    }
}
