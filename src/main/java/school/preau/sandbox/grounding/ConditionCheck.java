package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.ConditionStatus;
import school.preau.sandbox.Severity;

/**
 * Problems the letter denies or affirms against the record; results it says nobody waits for; acts and diagnoses of which the
 * record knows nothing.
 */
final class ConditionCheck {

    private static final Pattern NOW = Pattern.compile(
            "\\b(?:a la sortie|actuel\\w*|au repos|persist\\w*|residuel\\w*|ce jour|depuis|desormais|resolu\\w*|regressi\\w*|plus|significati\\w*|severes?|importante?s?|majeure?s?)\\b");
    private static final Pattern CONFIRMED =
            Pattern.compile("(?<![a-z])((?:[a-z-]+ ){1,3}[a-z-]{4,}) (?:est |a ete |etait )?confirmee?s?\\b(?! par)");
    private static final Pattern OF_THE_PAST =
            Pattern.compile("\\b(?:antecedent\\w*|atcd\\w*|jamais|connue?s?|anterieur\\w*|par le passe)\\b");
    private static final Pattern UP_TO_DATE = Pattern.compile("(?<![a-z])([a-z]{5})[a-z]* (?:[a-z]{1,5} )?a jour");
    private static final Pattern OPEN =
            Pattern.compile("ni confirme|en attente|a confirmer|suspec|suspic|adress|consultation|recherche");
    private static final String CAME =
            "[^.;]{0,30}\\b(?:definitivement|sont revenu\\w*|est revenu\\w*|a ete rendu\\w*|ont ete rendu\\w*|sont definitif\\w*)[^.;,]{0,20}";
    private static final Pattern SHOWN_BEFORE = Pattern.compile(
            "(?<!ne )(?<!n')\\b(?:met(?:tent)? en evidence|a mis en evidence|confirme|montre|montrent|retrouve|revele|objective|decouvre|a fait|presente) (?:une? |des |l[ae] |l')(?:[a-z-]+ ){0,2}$");
    private static final Pattern SHOWN_AFTER =
            Pattern.compile("^ (?:est |etait |sont |revenue? )?positi\\w+|^[^.;,]{0,15} confirmee?s?\\b");
    private static final Pattern WITHOUT = Pattern.compile("\\bsans (?:[a-z']+ )?$");
    private static final Pattern NOTHING_PENDING = Pattern.compile(
            "\\b(?:aucune?|pas d(?:e |'))(?: ?(?:autre )?(?:resultats?|examens?|bilans?|prelevements?))(?: [a-z]+){0,2} ?(?:n'est |ne reste |n'etait |reste )?"
                    + "(?:en |a )?(?:attendue?s?|attente|venir|en cours)"
                    + "|\\btous les resultats (?:sont |ont ete )?(?:revenus|rendus|disponibles|recus)"
                    + "|\\bresultats? (?:en attente|attendus?|en cours) ?: ?(?:neant|aucun|non|ras)\\b");

    private final Examination letter;
    private final Reading reading;
    private final Map<String, List<Span>> mentions = new HashMap<>();

    private ConditionCheck(Examination letter) {
        this.letter = letter;
        this.reading = letter.letter();
    }

    static void run(Examination letter) {
        var check = new ConditionCheck(letter);
        check.problems();
        check.pending();
        check.come();
        check.upToDate();
        check.acts();
        check.confirmed();
        check.diagnoses();
    }

    private void problems() {
        var taken = new ArrayList<Span>();
        for (Condition condition : letter.facts().record().problems()) {
            for (Span span : mentions(condition)) {
                boolean family = condition.status() == ConditionStatus.FAMILY;
                if (family) {
                    family(condition, span);
                } else if (condition.present()) {
                    denied(condition, span, taken);
                } else {
                    affirmed(condition, span, taken);
                }
            }
        }
    }

    private List<Span> mentions(Condition condition) {
        return mentions.computeIfAbsent(condition.id(), key -> {
            var spans = new ArrayList<Span>();
            for (Sought words : letter.facts().words(condition)) {
                words.in(reading.text())
                        .map(match -> new Span(match.start(), match.end()))
                        .filter(span -> spans.stream().noneMatch(span::overlaps))
                        .forEach(spans::add);
            }
            return spans;
        });
    }

    private void denied(Condition condition, Span span, List<Span> taken) {
        Span clause = reading.clause(span.start());
        String before = reading.text(new Span(clause.start(), span.start()));
        String after = reading.text(new Span(span.end(), clause.end()));
        // « marche sans désaturation » speaks of an hour, not of the stay.
        boolean passing = condition.status() == ConditionStatus.RESOLVED
                && WITHOUT.matcher(before).find();
        if (Negations.denied(before, after)
                && !passing
                && !past(condition, span)
                && !NOW.matcher(reading.text(clause)).find()) {
            boolean absentToo = letter.facts().record().problems().stream()
                    .filter(other -> !other.present())
                    .flatMap(other -> mentions(other).stream())
                    .anyMatch(span::overlaps);
            if (!absentToo) {
                taken.add(span);
                letter.contradiction(ErrorCode.NEGATION, Severity.MAJOR, cueAndWords(clause, span), condition.id());
            }
        }
    }

    /** « pas de pneumothorax » of a film, years after one: only where the letter speaks of the past does it deny that one. */
    private boolean past(Condition condition, Span span) {
        var sentence = reading.sentence(span.start());
        return condition.status() == ConditionStatus.HISTORY
                && sentence.section() != Section.HISTORY
                && !OF_THE_PAST.matcher(reading.text(sentence.span())).find();
    }

    private void affirmed(Condition condition, Span span, List<Span> taken) {
        Span sentence = reading.sentence(span.start()).span();
        String words = reading.text(sentence);
        boolean presentToo = letter.facts().record().problems().stream()
                .filter(other -> other.present() && other.status() != ConditionStatus.FAMILY)
                .flatMap(other -> mentions(other).stream())
                .anyMatch(span::overlaps);
        boolean planned = letter.facts().record().followUp().stream()
                .anyMatch(line -> FoldedText.fold(line.label().fr()).contains(reading.text(span)));
        if (!presentToo
                && !planned
                && (!Negations.doubted(words) || shown(sentence, span))
                && !Negations.ofFamily(words)
                && taken.stream().noneMatch(span::overlaps)) {
            letter.contradiction(
                    ErrorCode.NEGATION,
                    Severity.MAJOR,
                    span,
                    condition.id(),
                    Phrase.of("sandbox.finding.record-absent", condition.label()));
        }
    }

    /** « le scanner met en évidence un abcès, à surveiller »: said to be seen, whatever else the sentence doubts. */
    private boolean shown(Span sentence, Span span) {
        String before = reading.text(new Span(sentence.start(), span.start()));
        String after = reading.text(new Span(span.end(), sentence.end()));
        boolean toCome = reading.sentence(span.start()).section() == Section.FOLLOW_UP;
        return SHOWN_BEFORE.matcher(before).find()
                || SHOWN_AFTER.matcher(after).find()
                || (!toCome && Negations.affirmed(before, after));
    }

    private void family(Condition condition, Span span) {
        String words = reading.text(reading.sentence(span.start()).span());
        boolean own = letter.facts().record().problems().stream()
                .filter(other -> other.present() && other.status() != ConditionStatus.FAMILY)
                .anyMatch(other -> speaksOf(other, reading.text(span)));
        if (!own && !Negations.ofFamily(words) && !Negations.doubted(words)) {
            letter.contradiction(ErrorCode.OTHER_CONTEXT, Severity.MAJOR, span, condition.id());
        }
    }

    /** Whether the telling words of a phrase all stand in a problem of the patient's own. */
    private static boolean speaksOf(Condition condition, String phrase) {
        String own = FoldedText.fold(condition.label().fr() + " | " + String.join(" | ", condition.synonyms()));
        return Stream.of(phrase.split("[ ']"))
                .filter(word -> word.length() >= 4)
                .allMatch(own::contains);
    }

    /** From the cue to the words, so that what is marked says « pas d'épisode confusionnel » whole. */
    private Span cueAndWords(Span clause, Span span) {
        String before = reading.text(new Span(clause.start(), span.start()));
        var cue = Pattern.compile("(?:ne [a-z]+ )?(?:pas d|pas|aucun|absence d|sans|ni|jamais)[a-z' -]{0,20}$")
                .matcher(before);
        return cue.find() ? new Span(clause.start() + cue.start(), span.end()) : span;
    }

    private void pending() {
        var pending = letter.facts().record().pending();
        if (!pending.isEmpty()) {
            NOTHING_PENDING
                    .matcher(reading.text())
                    .results()
                    .forEach(match -> letter.contradiction(
                            ErrorCode.NEGATION,
                            Severity.MAJOR,
                            new Span(match.start(), match.end()),
                            pending.getFirst().id()));
        }
    }

    private void acts() {
        for (Lexicon.Term act : letter.facts().otherActs()) {
            act.words().in(reading.text()).forEach(match -> {
                var span = new Span(match.start(), match.end());
                boolean toCome = reading.sentence(span.start()).section() == Section.FOLLOW_UP
                        && letter.facts().statements().mention(act.pattern());
                if (toCome) {
                    return;
                }
                Span sentence = reading.sentence(span.start()).span();
                String before = reading.text(new Span(sentence.start(), span.start()));
                String after = reading.text(new Span(span.end(), sentence.end()));
                if (Negations.done(before, after)) {
                    letter.untraced(ErrorCode.FABRICATION, act.severity(), span);
                }
            });
        }
    }

    /** « ses vaccins ne sont pas à jour », where the record says they are. */
    private void upToDate() {
        if (!reading.text().contains("a jour")) {
            return;
        }
        letter.facts()
                .statements()
                .all()
                .forEach(statement -> UP_TO_DATE
                        .matcher(statement.text())
                        .results()
                        .filter(known -> !Negations.doubted(known.group()))
                        .forEach(known -> Pattern.compile(
                                        "(?<![a-z])" + known.group(1) + "[a-z]*[a-z' ]{0,20}(?:pas|plus|non) a jour")
                                .matcher(reading.text())
                                .results()
                                .forEach(match -> letter.contradiction(
                                        ErrorCode.NEGATION,
                                        Severity.MINOR,
                                        new Span(match.start(), match.end()),
                                        statement.line()))));
    }

    /** « syndrome de Lynch confirmé », where the record waits for it or doubts it. */
    private void confirmed() {
        CONFIRMED.matcher(reading.text()).results().forEach(match -> {
            var words = Topic.words(match.group(1));
            var said = letter.facts().statements().all().stream()
                    .filter(statement -> statement.mentions(words))
                    .toList();
            boolean open = !said.isEmpty()
                    && said.stream()
                            .allMatch(statement -> Negations.doubted(statement.text())
                                    || OPEN.matcher(statement.text()).find());
            if (open
                    && !Negations.denied(
                            reading.text(new Span(reading.clause(match.start()).start(), match.start())), "")) {
                letter.contradiction(
                        ErrorCode.FABRICATION,
                        Severity.MAJOR,
                        new Span(match.start(), match.end()),
                        said.getFirst().line());
            }
        });
    }

    /** A result the record waits for, said to have come: « les hémocultures sont définitivement stériles ». */
    private void come() {
        for (var line : letter.facts().record().pending()) {
            String head = FoldedText.fold(line.label().fr());
            Stream.concat(
                            Stream.of(head.split("[ ,(:']")),
                            line.synonyms().stream().map(FoldedText::fold))
                    .filter(word -> word.length() >= 8 && Topic.telling(word))
                    .forEach(word -> Pattern.compile(
                                    "(?<![a-z])" + Pattern.quote(word.replaceFirst("s$", "")) + "s?" + CAME)
                            .matcher(reading.text())
                            .results()
                            .forEach(match -> letter.contradiction(
                                    ErrorCode.NEGATION,
                                    Severity.MAJOR,
                                    new Span(match.start(), match.end()),
                                    line.id())));
        }
    }

    private void diagnoses() {
        for (Lexicon.Term diagnosis : letter.facts().deniedDiagnoses()) {
            diagnosis.words().in(reading.text()).forEach(match -> {
                var span = new Span(match.start(), match.end());
                Span sentence = reading.sentence(match.start()).span();
                boolean said = Negations.affirmed(
                                reading.text(new Span(sentence.start(), span.start())),
                                reading.text(new Span(span.end(), sentence.end())))
                        && !Negations.ofFamily(reading.text(sentence))
                        && reading.sentence(match.start()).section() != Section.FOLLOW_UP;
                if (said && !letter.settled(span)) {
                    letter.facts()
                            .statements()
                            .about(diagnosis.pattern())
                            .ifPresent(statement ->
                                    letter.contradiction(ErrorCode.NEGATION, Severity.MAJOR, span, statement.line()));
                }
            });
        }
        for (Lexicon.Term diagnosis : letter.facts().otherDiagnoses()) {
            diagnosis.words().in(reading.text()).forEach(match -> {
                String sentence = reading.text(reading.sentence(match.start()).span());
                if (!Negations.doubted(sentence) && !Negations.ofFamily(sentence)) {
                    letter.untraced(ErrorCode.FABRICATION, diagnosis.severity(), new Span(match.start(), match.end()));
                }
            });
        }
    }
}
