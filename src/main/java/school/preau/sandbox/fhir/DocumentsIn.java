package school.preau.sandbox.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.PatientRecord.DocumentKind;
import school.preau.sandbox.PatientRecord.Stay;

/**
 * Reads documents that are text: attachments, conclusions of reports and, when there are none, the narrative of a composition. Pictures,
 * scans and PDF are left out: nobody could say what stands in them.
 */
final class DocumentsIn {

    private static final int MOST = 40;
    private static final int LONGEST = 60_000;

    private final Source source;
    private final Stay stay;
    private final PeopleIn people;
    private final Translations words;
    private final List<Document> documents = new ArrayList<>();
    private final Map<Item, String> kept = new HashMap<>();

    DocumentsIn(Source source, Stay stay, PeopleIn people, Translations words) {
        this.source = source;
        this.stay = stay;
        this.people = people;
        this.words = words;
    }

    List<Document> read() {
        source.bundle.all("DocumentReference").stream()
                .filter(reference -> !source.mistaken(reference))
                .forEach(this::reference);
        source.bundle.all("DiagnosticReport").forEach(this::report);
        if (documents.isEmpty()) {
            source.bundle.all("Composition").forEach(this::composition);
        }
        if (documents.size() > MOST) {
            source.report.refuse(
                    source.bundle.root(), "More than " + MOST + " documents.", "Export those of one stay.");
        }
        return documents;
    }

    /** Ids of the documents by their place in the source. */
    Map<Item, String> kept() {
        return kept;
    }

    private void reference(Item reference) {
        Optional<String> french = Optional.empty();
        Optional<String> english = Optional.empty();
        Item first = reference.first("content").at("attachment");
        for (Item content : reference.all("content")) {
            var attachment = content.at("attachment");
            var text = attachment(attachment);
            if (attachment
                    .text("language")
                    .filter(language -> language.startsWith("en"))
                    .isPresent()) {
                english = english.or(() -> text);
            } else {
                french = french.or(() -> text);
            }
        }
        var title = source.text(reference, "description")
                .or(() -> source.concept(reference.at("type")))
                .or(() -> source.text(first, "title"));
        var written = first.text("creation").or(() -> reference.text("date"));
        add(reference, title, french, english, written, kind(reference.at("type")), reference.first("author"));
    }

    private void report(Item report) {
        var text = report.all("presentedForm").stream()
                .flatMap(form -> attachment(form).stream())
                .findFirst()
                .or(() -> report.text("conclusion").flatMap(words -> cleaned(words, report.at("conclusion"))));
        add(
                report,
                source.concept(report.at("code")),
                text,
                Optional.empty(),
                report.text("effectiveDateTime").or(() -> report.text("issued")),
                DocumentKind.RESULT,
                report.first("performer"));
    }

    private void composition(Item composition) {
        var text = new StringBuilder();
        for (Item section : composition.all("section")) {
            var narrative = section.at("text").at("div");
            narrative
                    .text()
                    .map(Markup::words)
                    .flatMap(words -> cleaned(words, narrative))
                    .ifPresent(words -> {
                        source.line(section.at("title"))
                                .ifPresent(title ->
                                        text.append("## ").append(title).append("\n\n"));
                        text.append(words).append("\n\n");
                    });
        }
        add(
                composition,
                source.text(composition, "title"),
                Optional.of(text.toString()).filter(found -> !found.isBlank()),
                Optional.empty(),
                composition.text("date"),
                DocumentKind.LETTER,
                composition.first("author"));
    }

    private void add(
            Item at,
            Optional<LocalText> title,
            Optional<String> french,
            Optional<String> english,
            Optional<String> written,
            DocumentKind kind,
            Item author) {
        if (french.isEmpty()) {
            return;
        }
        LocalText named = title.orElse(new LocalText(
                words.text(Language.FR, "sandbox.fhir.document"), words.text(Language.EN, "sandbox.fhir.document")));
        String id = source.id(named, "document");
        kept.put(at, id);
        documents.add(new Document(
                id,
                named,
                source.shift.day(written).filter(day -> !day.isAfter(stay.to())).orElse(stay.to()),
                people.name(at, author).orElse(stay.physician()),
                kind,
                new LocalText(Markup.document(french.get()), Markup.document(english.orElse("")))));
    }

    private static DocumentKind kind(Item type) {
        var coded = type.codings()
                .flatMap(coding -> coding.text("code").stream())
                .flatMap(code -> Kinds.of(DocumentKind.class, code).stream())
                .findFirst();
        if (coded.isPresent()) {
            return coded.get();
        }
        // LOINC: prescription for medication, nurse note, discharge summary.
        if (type.coded("57833-6")) {
            return DocumentKind.PRESCRIPTION;
        }
        if (type.coded("34746-8")) {
            return DocumentKind.NURSING_NOTE;
        }
        return type.coded("11490-0") ? DocumentKind.LETTER : DocumentKind.REPORT;
    }

    private Optional<String> attachment(Item attachment) {
        return decoded(attachment, source.report).flatMap(text -> cleaned(text, attachment.at("data")));
    }

    /** The words of an attachment that is text. */
    static Optional<String> decoded(Item attachment, ImportReport report) {
        String type = attachment.text("contentType").orElse("").toLowerCase(Locale.ROOT);
        var data = attachment.text("data");
        if (data.isEmpty() || !type.startsWith("text/")) {
            if (attachment.exists()) {
                report.note(attachment, "An attachment that is no text was left out.");
            }
            return Optional.empty();
        }
        try {
            String text = text(Base64.getDecoder().decode(data.get().replaceAll("\\s", "")));
            return Optional.of(html(type, text) ? Markup.words(text) : text);
        } catch (IllegalArgumentException e) {
            report.refuse(attachment.at("data"), "This is not base64.", "Export the attachment again.");
            return Optional.empty();
        }
    }

    /** UTF-8, or else what older systems of hospitals write. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean html(String type, String text) {
        return type.contains("html") || type.contains("xml") || text.contains("</");
    }

    private Optional<String> cleaned(String text, Item at) {
        if (text.length() > LONGEST) {
            source.report.refuse(
                    at, "A document of more than " + LONGEST + " signs.", "Export what belongs to the stay.");
            return Optional.empty();
        }
        return Optional.of(source.cleaning.clean(text, at)).filter(words -> !words.isBlank());
    }
}
