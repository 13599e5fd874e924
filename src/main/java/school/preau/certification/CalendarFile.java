package school.preau.certification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole days for a calendar, as iCalendar (RFC 5545): lines of at most 75 bytes folded, texts escaped, an identifier for each that stays the
 * same, so that reading the file again changes the entry and makes no second one.
 */
record CalendarFile(List<Entry> entries) {

    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A day with something to do. @param id the same for the same thing for ever */
    record Entry(String id, LocalDate day, String title, String words, String address) {}

    CalendarFile {
        entries = List.copyOf(entries);
    }

    /** @param host of the school, which makes identifiers unique */
    byte[] written(String host, Instant now) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Preau//Certificates//FR",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH"));
        for (Entry entry : entries) {
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + entry.id() + "@" + host);
            lines.add("DTSTAMP:" + STAMP.format(now));
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
            lines.add("SUMMARY:" + escaped(entry.title()));
            lines.add("DESCRIPTION:" + escaped(entry.words()));
            lines.add("URL:" + entry.address());
            lines.add("TRANSP:TRANSPARENT");
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Never inside a sign: bytes are counted, signs are kept whole. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int sign : line.codePoints().toArray()) {
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(sign);
            bytes += size;
        }
        return folded.toString();
    }
}
