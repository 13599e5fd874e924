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
                    + "(?::|aux? |a la |a l'|a l |a |\\b) ?(?:la |l'|les |le )?(?!connu|signal|pas |aucun|neant|non |ras|docum|averee|medic)([a-z][a-z -]{3,40})");

    /** What has been asked and answered about an allergen ends here: « rhinite allergique aux graminées traitée par … ». */
    private static final Pattern GOES_ON = Pattern.compile(
            " (?:trait\\w*|sous|par|mais|avec|tolere\\w*|ok|depuis|signal\\w*|documente\\w*|connue?) ?.*$");

    private static final Pattern ALLERGENS = Pattern.compile(
            "\\b(?:penicilline|sulfamide|cephalosporine|iode|produits? de contraste|latex|aspirine|ains|anti-inflammatoire|arachide|venin|morphin|codein|sparadrap)");

    private AllergyCheck() {}

    /** « sulfamides » of « sulfamides antibactériens ». */
    private static String kind(String drugClass) {
        String first = drugClass.split(" ", 2)[0];
        return first.length() >= 7 ? first : drugClass;
    }

    /** Whether a line or document of the record speaks of an allergy to this, the patient's list aside. */
    private static boolean documented(Examination letter, String words) {
        var first = Pattern.compile("\\b" + Pattern.quote(words.split(" ", 2)[0]));
        return letter.facts().statements().all().stream()
                .anyMatch(statement -> statement.text().contains("allergi")
                        && statement.mentions(first)
                        && !Negations.doubted(statement.text()));
    }

    /** A medicine said to be what the patient is allergic to, where the record names another allergy. */
    static boolean mistaken(Examination letter, DrugMention mention) {
        var record = letter.facts().record();
        var reading = letter.letter();
        String sentence = reading.text(reading.sentence(mention.span().start()).span());
        String after = reading.text(mention.after());
        return mention.exact()
                && !TOLERATED.matcher(after).find()
                && !TOLERATED_BEFORE.matcher(reading.text(mention.before())).find()
                && (CUE.matcher(sentence).find() || REACTION.matcher(sentence).find())
                && reading.quantities(mention.after()).stream()
                        .noneMatch(quantity -> Units.OF_DOSES.contains(quantity.unit()))
                && !TREATED.matcher(reading.text(mention.before())).find()
                && !Negations.doubted(sentence)
                && !record.allergies().isEmpty()
                && allergen(record, mention.drug()).isEmpty()
                && letter.facts().statements().all().stream()
                        .filter(statement ->
                                ABOUT_ALLERGIES.matcher(statement.text()).find())
                        .noneMatch(statement ->
                                DrugMention.in(
                                                Reading.of(
                                                        statement.text(),
                                                        record.stay().to()),
                                                letter.facts().drugNames())
                                        .stream()
                                        .anyMatch(named -> named.drug().equals(mention.drug())));
    }

    private static final Pattern CUE = Pattern.compile("\\b(?:allergi|intoleran|hypersensib)\\w*");
    private static final Pattern REACTION = Pattern.compile(
            "\\b(?:urticaire|eruption|oedeme|gonfle\\w*|anaphyla\\w*|eczema|choc|reaction|rash|bronchospasme)\\b");
    private static final Pattern TOLERANCE = Pattern.compile("\\b(?:tolere\\w*|bien supporte\\w*|ok)\\b");

    /** « contre-indique la pénicilline : clindamycine », « rhinite traitée par cétirizine ». */
    private static final Pattern TREATED =
            Pattern.compile("\\b(?:traite\\w*|sous|par|remplace\\w*|donc|d'ou|choix|antibioprophylaxie)\\b[^;]{0,25}$");

    private static final Pattern TOLERATED = Pattern.compile(
            "^[ ,:(-]*(?:\\w+ ){0,3}(?:bien )?(?:toler\\w+|ok\\b|support\\w+|sans (?:incident|reaction))");
    private static final Pattern TOLERATED_BEFORE = Pattern.compile("\\b(?:toler\\w+|support\\w+)[^,;]{0,20}$");
    private static final Pattern ABOUT_ALLERGIES = Pattern.compile("allerg|urticaire|eruption|toler");

    static void run(Examination letter) {
        var record = letter.facts().record();
        var reading = letter.letter();
        var denied = DENIED.matcher(reading.text());
        while (denied.find()) {
            Span sentence = reading.sentence(denied.start()).span();
            String words = reading.text(sentence);
            boolean except = EXCEPT.matcher(words).find()
                    && record.allergies().stream()
                            .anyMatch(allergy -> names(allergy).anyMatch(name -> related(words, name)));
            if (!record.allergies().isEmpty() && !except) {
                letter.contradiction(
                        ErrorCode.ALLERGY,
                        Severity.MAJOR,
                        new Span(denied.start(), denied.end()),
                        record.allergies().getFirst().id());
            }
        }
        inSection(letter);
        var named = NAMED.matcher(reading.text());
        while (named.find()) {
            String words = GOES_ON.matcher(named.group(1)).replaceAll("").strip();
            named(letter, new Span(named.start(), named.start(1) + words.length()), words);
        }
    }

    /** « Pénicilline : urticaire » under the heading of allergies. */
    private static void inSection(Examination letter) {
        var reading = letter.letter();
        var record = letter.facts().record();
        for (Reading.Sentence sentence : reading.sentences()) {
            String words = reading.text(sentence.span());
            var allergen = ALLERGENS.matcher(words);
            boolean told = sentence.section() == Section.ALLERGIES
                    && REACTION.matcher(words).find()
                    && !TOLERANCE.matcher(words).find()
                    && !Negations.doubted(words);
            if (!told || !allergen.find()) {
                continue;
            }
            boolean known = record.allergies().stream()
                    .anyMatch(allergy -> names(allergy).anyMatch(name -> related(words, name)));
            if (!known && !documented(letter, allergen.group())) {
                Span span = new Span(
                        sentence.span().start() + allergen.start(),
                        sentence.span().start() + allergen.end());
                contradicted(letter, span);
            }
        }
    }

    private static void contradicted(Examination letter, Span span) {
        var allergies = letter.facts().record().allergies();
        if (allergies.isEmpty()) {
            letter.contradiction(
                    ErrorCode.ALLERGY, Severity.MAJOR, span, "reason", Phrase.of("sandbox.finding.record-no-allergy"));
        } else {
            letter.contradiction(
                    ErrorCode.ALLERGY,
                    Severity.MAJOR,
                    span,
                    allergies.getFirst().id());
        }
    }

    private static void named(Examination letter, Span span, String words) {
        var record = letter.facts().record();
        boolean known =
                record.allergies().stream().anyMatch(allergy -> names(allergy).anyMatch(name -> related(words, name)));
        var drug = Stream.of(words.split("[ -]"))
                .flatMap(word -> letter.facts().drugNames().exactly(word).stream())
                .findFirst();
        boolean drugClass = Lexicon.own().names().values().stream()
                .anyMatch(any -> !any.drugClass().isEmpty() && related(words, kind(any.drugClass())));
        if (known
                || drug.filter(one -> allergen(record, one).isPresent()).isPresent()
                || documented(letter, words)
                || (drug.isEmpty() && !drugClass && !ALLERGENS.matcher(words).find())) {
            return;
        }
        Span short_ = new Span(
                span.start(),
                span.start() + letter.letter().text(span).stripTrailing().length());
        contradicted(letter, short_);
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
