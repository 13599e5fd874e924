package school.preau.catalog.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import school.preau.catalog.Course;
import school.preau.catalog.Level;
import school.preau.catalog.Programme;
import school.preau.catalog.PublicationDate;
import school.preau.catalog.Topic;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;

/** How a course is spoken of on the catalogue's pages. */
final class CourseWords {

    private static final int NAMED = 2;

    private CourseWords() {}

    static String minutes(Component page, int minutes) {
        return page.getTranslation("catalog.minutes", minutes);
    }

    static String topic(Component page, Topic topic) {
        return page.getTranslation("catalog.topic." + topic.key());
    }

    static String level(Component page, Level level) {
        return page.getTranslation("catalog.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** The first professions by name and how many more, or everyone. */
    static String audience(Component page, Course course, Programme programme, Language language) {
        List<String> names = professions(course, programme, language);
        if (names.isEmpty()) {
            return page.getTranslation("catalog.for.everyone");
        }
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? page.getTranslation("catalog.for", first)
                : page.getTranslation("catalog.for.more", first, names.size() - NAMED);
    }

    static List<String> professions(Course course, Programme programme, Language language) {
        return course.professions().stream()
                .flatMap(id -> programme.profession(id).stream())
                .map(profession -> profession.name().in(language))
                .toList();
    }

    /** As exactly as it is known: a year, a month, a day. */
    static String date(PublicationDate date, Language language) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return date.day() == 0
                ? DateTimeFormatter.ofPattern("MMMM\u00a0yyyy", language.locale())
                        .format(YearMonth.of(date.year(), date.month()))
                : Days.full(LocalDate.of(date.year(), date.month(), date.day()), language);
    }
}
