package school.preau.sandbox.grounding;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord.Sex;
import school.preau.sandbox.Severity;

/** Who the letter is about: names, title, birth date, age, numbers. Any other person must be one the record names. */
final class IdentityCheck {

    private static final Pattern TITLED =
            Pattern.compile("(?<![a-z])(m\\.|mr|mme|monsieur|madame|mlle|dr|docteur|pr|professeur|patient|patiente) ?"
                    + "([a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3})");
    private static final Pattern BIRTH =
            Pattern.compile("(?<![a-z])(ne|nee|ne\\(e\\)) (?:le )?$|date de naissance ?:? ?$|\\bddn ?:? ?$");
    private static final Pattern AGE = Pattern.compile("(?:age(?:e)? de |, |\\(|de )$");
    private static final Pattern NUMBER = Pattern.compile("fictif-[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Set<String> NO_NAMES =
            Set.of("madame", "monsieur", "docteur", "le", "la", "cher", "chere", "et");

    private final Examination letter;
    private final Reading reading;
    private final Set<String> persons = new HashSet<>();

    private IdentityCheck(Examination letter) {
        this.letter = letter;
        this.reading = letter.letter();
        var record = letter.facts().record();
        Stream.of(
                        Stream.of(
                                record.identity().birthName(), record.identity().givenName()),
                        record.identity().usedName().stream(),
                        Stream.of(
                                record.generalPractitioner().name(),
                                record.stay().physician()),
                        record.contacts().stream().map(contact -> contact.name()),
                        record.documents().stream().map(document -> document.author()))
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(FoldedText.fold(name).split("[ (),]")))
                .forEach(persons::add);
        letter.facts()
                .statements()
                .readings()
                .forEach(document -> Pattern.compile("(?<![a-z])[a-z]*fictif-[a-z-]+")
                        .matcher(document.text())
                        .results()
                        .forEach(name -> persons.add(name.group())));
    }

    static void run(Examination letter) {
        var check = new IdentityCheck(letter);
        check.names();
        check.birth();
        check.age();
        check.numbers();
    }

    private void names() {
        var titled = TITLED.matcher(reading.text());
        while (titled.find()) {
            int at = titled.start(2);
            boolean first = true;
            for (String word : titled.group(2).split(" ")) {
                var span = new Span(at, at + word.length());
                at += word.length() + 1;
                if (!reading.folded().capital(span.start()) || NO_NAMES.contains(word)) {
                    break;
                }
                if (!persons.contains(word)) {
                    boolean physician = titled.group(1).matches("dr|docteur|pr|professeur");
                    if (!first || !titled.group(1).matches("patiente?")) {
                        letter.contradiction(
                                ErrorCode.IDENTITY,
                                physician ? Severity.MINOR : Severity.MAJOR,
                                span,
                                physician ? PatientLines.GENERAL_PRACTITIONER : PatientLines.IDENTITY);
                    }
                    break;
                }
                first = false;
            }
            title(titled.group(1), titled.group(2), new Span(titled.start(), titled.end(1)));
        }
    }

    /** « M. » for a woman; a contact of the same name may carry the other title. */
    private void title(String title, String names, Span span) {
        var identity = letter.facts().record().identity();
        String surname = FoldedText.fold(identity.name());
        boolean male = title.matches("m\\.|mr|monsieur");
        boolean female = title.matches("mme|madame|mlle");
        boolean about = names.contains(surname)
                && letter.facts().record().contacts().stream()
                        .noneMatch(contact -> FoldedText.fold(contact.name()).contains(surname)
                                && FoldedText.fold(contact.name()).startsWith(male ? "m." : "mme"));
        if (about && ((male && identity.sex() == Sex.FEMALE) || (female && identity.sex() == Sex.MALE))) {
            letter.contradiction(ErrorCode.IDENTITY, Severity.MINOR, span, PatientLines.IDENTITY);
        }
    }

    private void birth() {
        var identity = letter.facts().record().identity();
        for (Dates.Mention date : reading.dates()) {
            int from = Math.max(0, date.span().start() - 24);
            var birth = BIRTH.matcher(reading.text().substring(from, date.span().start()));
            if (!birth.find()) {
                continue;
            }
            letter.settle(date.span());
            if (!date.day().equals(identity.born())) {
                letter.contradiction(ErrorCode.IDENTITY, Severity.MAJOR, date.span(), PatientLines.IDENTITY);
            }
            String word = birth.group(1);
            if (word != null
                    && ((word.equals("ne") && identity.sex() == Sex.FEMALE)
                            || (word.equals("nee") && identity.sex() == Sex.MALE))) {
                int at = from + birth.start(1);
                letter.contradiction(
                        ErrorCode.IDENTITY, Severity.MINOR, new Span(at, at + word.length()), PatientLines.IDENTITY);
            }
        }
    }

    /** « 78 ans » after the name or after « âgé de »; other lengths in years are no age. */
    private void age() {
        var facts = letter.facts();
        for (Quantity years : reading.quantities()) {
            if (!years.unit().equals("year") || years.value().intValue() < 1) {
                continue;
            }
            String before = reading.text()
                    .substring(
                            Math.max(0, years.span().start() - 60), years.span().start());
            boolean ofPatient = AGE.matcher(before).find()
                    && (before.contains("age")
                            || persons.stream()
                                    .filter(name -> name.contains("fictif"))
                                    .anyMatch(before::contains)
                            || before.matches("(?s).*\\b(?:patiente?|homme|femme)\\b[^.]{0,10}$"));
            int said = years.value().intValue();
            var stay = facts.record().stay();
            if (ofPatient && said != facts.age(stay.from()) && said != facts.age(stay.to())) {
                letter.contradiction(ErrorCode.IDENTITY, Severity.MINOR, years.span(), PatientLines.IDENTITY);
            } else if (ofPatient) {
                letter.settle(years.span());
            }
        }
    }

    private void numbers() {
        var record = letter.facts().record();
        var known = Set.of(
                FoldedText.fold(record.identity().ipp()),
                FoldedText.fold(record.stay().number()));
        NUMBER.matcher(reading.text()).results().forEach(match -> {
            boolean digits = match.group().matches(".*\\d.*");
            if (digits
                    && !known.contains(match.group())
                    && letter.facts().statements().all().stream()
                            .noneMatch(statement -> statement.text().contains(match.group()))) {
                letter.contradiction(
                        ErrorCode.IDENTITY,
                        Severity.MAJOR,
                        new Span(match.start(), match.end()),
                        PatientLines.IDENTITY);
            }
        });
    }
}
