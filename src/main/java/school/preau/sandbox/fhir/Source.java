package school.preau.sandbox.fhir;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Side;

/** What the readers of a case share: the bundle, cleaned words, shifted dates, ids made from words. */
final class Source {

    private static final int LONGEST_LINE = 1000;

    final SourceBundle bundle;
    final Cleaning cleaning;
    final DateShift shift;
    final ImportReport report;
    private final Set<String> ids = new HashSet<>(
            Set.of(PatientLines.IDENTITY, PatientLines.GENERAL_PRACTITIONER, PatientLines.STAY, PatientLines.REASON));

    Source(SourceBundle bundle, Cleaning cleaning, DateShift shift, ImportReport report) {
        this.bundle = bundle;
        this.cleaning = cleaning;
        this.shift = shift;
        this.report = report;
    }

    /** A text of one line, cleaned; empty when there is none. */
    Optional<String> line(Item at) {
        return at.text()
                .map(text -> {
                    if (text.length() > LONGEST_LINE) {
                        report.refuse(
                                at,
                                "A text of more than " + LONGEST_LINE + " signs stands where a label belongs.",
                                "Shorten it.");
                        return "";
                    }
                    return Markup.line(cleaning.clean(text, at));
                })
                .filter(text -> !text.isEmpty());
    }

    /** A text and its English translation, which is empty when somebody has yet to write it. */
    Optional<LocalText> text(Item holder, String key) {
        return line(holder.at(key))
                .map(french -> new LocalText(
                        french, holder.english(key).flatMap(this::line).orElse("")));
    }

    /** What a concept says: its text, else the display of a coding. */
    Optional<LocalText> concept(Item concept) {
        return text(concept, "text")
                .or(() -> concept.codings()
                        .filter(coding -> coding.text("display").isPresent())
                        .findFirst()
                        .flatMap(coding -> text(coding, "display")));
    }

    /** A concept that must say something. */
    Optional<LocalText> required(Item concept, String what) {
        var said = concept(concept);
        if (said.isEmpty()) {
            report.refuse(concept, what + " has no name.", "Give it a text, or a coding with a display.");
        }
        return said;
    }

    /** The code of a system when it has the right form: anything else could be somebody's. */
    Optional<String> code(Item concept, String form, Predicate<String> system) {
        return concept.codings()
                .filter(coding -> coding.text("system").filter(system).isPresent())
                .flatMap(coding -> coding.text("code").stream())
                .filter(code -> code.matches(form))
                .findFirst();
    }

    Optional<Side> side(List<Item> sites) {
        return sites.stream()
                .flatMap(site -> Stream.concat(
                        site.codings().flatMap(coding -> coding.text("code").flatMap(Codes::side).stream()),
                        Stream.concat(
                                        site.text("text").stream(),
                                        site.codings().flatMap(coding -> coding.text("display").stream()))
                                .flatMap(text -> side(text).stream())))
                .findFirst();
    }

    private static Optional<Side> side(String text) {
        String folded = " " + Folding.fold(text) + " ";
        boolean left = folded.matches(".* (?:gauche|left) .*");
        boolean right = folded.matches(".* (?:droite?|right) .*");
        if ((left && right) || folded.matches(".* (?:bilateral|bilaterale|both|deux cotes|bilateraux) .*")) {
            return Optional.of(Side.BOTH);
        }
        return left ? Optional.of(Side.LEFT) : right ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    /** An id made of cleaned words, unique in the patient. */
    String id(LocalText label, String otherwise) {
        String slug = Folding.slug(label.fr());
        String whole = slug.substring(0, Math.min(50, slug.length())).replaceAll("-$", "");
        String base = YamlMap.SLUG.matcher(whole).matches() ? whole : otherwise;
        String id = base;
        for (int n = 2; !ids.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    boolean mistaken(Item resource) {
        String standing = resource.text("status").orElse("");
        return standing.equals("entered-in-error")
                || resource.at("verificationStatus").coded("entered-in-error");
    }

    static boolean during(PatientRecord.Stay stay, LocalDate day) {
        return !day.isBefore(stay.from()) && !day.isAfter(stay.to());
    }
}
