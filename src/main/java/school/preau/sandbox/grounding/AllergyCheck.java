package school.preau.sandbox.grounding;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.Severity;

/** Allergies: denied though there is one, named though there is none, another one than the record's. */
final class AllergyCheck {

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:pas d'allergie|pas d'antecedents? allergiques?|aucune? (?:allergie|antecedent allergique)|sans allergie|absence d'allergie"
                    + "|non allergique|n'est pas allergique|allergies? ?(?:connues? ?|medicamenteuses? ?)*:? ?(?:neant|aucune?|non|0|ras)\\b)"
                    + "(?: (?:medicamenteuses?|alimentaires?|connues?|signalees?|rapportees?|notable))*");
    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:autres?|hormis|sauf|en dehors|a part|excepte|outre)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "\\ballergi(?:e|es|que|ques)(?: (?:connue?s?|medicamenteuses?|documentee?s?|averee?s?|severe|grave|immediate))* ?"
                    + "(?::|aux? |a la |a l'|a l |a )(?: ?(?:la |l'|les |le ))?([a-z][a-z -]{3,40})");

    private AllergyCheck() {}

    static void run(Examination letter) {
        var record = letter.facts().record();
        var reading = letter.letter();
        var denied = DENIED.matcher(reading.text());
        while (denied.find()) {
            Span sentence = reading.sentence(denied.start()).span();
            boolean except = EXCEPT.matcher(reading.text(sentence)).find();
            if (!record.allergies().isEmpty() && !except) {
                letter.contradiction(
                        ErrorCode.ALLERGY,
                        Severity.MAJOR,
                        new Span(denied.start(), denied.end()),
                        record.allergies().getFirst().id());
            }
        }
        var named = NAMED.matcher(reading.text());
        while (named.find()) {
            named(letter, new Span(named.start(), named.end(1)), named.group(1).strip());
        }
    }

    private static void named(Examination letter, Span span, String words) {
        var record = letter.facts().record();
        boolean known =
                record.allergies().stream().anyMatch(allergy -> names(allergy).anyMatch(name -> related(words, name)));
        var drug = Stream.of(words.split("[ -]"))
                .map(word -> Optional.ofNullable(Lexicon.own().names().get(word)))
                .flatMap(Optional::stream)
                .findFirst();
        boolean drugClass = Lexicon.own().names().values().stream()
                .anyMatch(any -> !any.drugClass().isEmpty() && related(words, any.drugClass()));
        if (known
                || drug.filter(one -> allergen(record, one).isPresent()).isPresent()
                || (drug.isEmpty() && !drugClass)) {
            return;
        }
        Span short_ = new Span(
                span.start(),
                span.start() + letter.letter().text(span).stripTrailing().length());
        if (record.allergies().isEmpty()) {
            letter.contradiction(
                    ErrorCode.ALLERGY,
                    Severity.MAJOR,
                    short_,
                    "reason",
                    Phrase.of("sandbox.finding.record-no-allergy"));
        } else {
            letter.contradiction(
                    ErrorCode.ALLERGY,
                    Severity.MAJOR,
                    short_,
                    record.allergies().getFirst().id());
        }
    }

    /** The allergy of the patient that a medicine falls under, by its name or its class. */
    static Optional<Allergy> allergen(PatientRecord record, Lexicon.Drug drug) {
        return record.allergies().stream()
                .filter(allergy -> names(allergy)
                        .anyMatch(name ->
                                Lexicon.own().drug(name).filter(drug::equals).isPresent()
                                        || (!drug.drugClass().isEmpty() && related(drug.drugClass(), name))))
                .findFirst();
    }

    private static Stream<String> names(Allergy allergy) {
        return Stream.concat(
                        Stream.of(allergy.substance().fr().split("[(),]")),
                        Stream.concat(allergy.drugClass().stream(), allergy.synonyms().stream()))
                .map(Lexicon::normal)
                .filter(name -> !name.isBlank());
    }

    private static boolean related(String words, String name) {
        String stem = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return words.contains(stem);
    }
}
