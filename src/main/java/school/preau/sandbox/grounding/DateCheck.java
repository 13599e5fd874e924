package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.Severity;

/**
 * Days: of the stay, of what was done and is planned, delays of what is planned, and any day of which the record knows nothing.
 * A day belongs to the words just before it (« consultation de cardiologie le 16 mars »), never across a comma.
 */
final class DateCheck {

    private static final int REACH = 48;
    private static final Pattern STAY =
            Pattern.compile("\\b(?:hospitalis\\w*|sejour\\w*|admis\\w*|pris\\w* en charge|service)\\b");
    private static final Pattern LEAVING = Pattern.compile(
            "\\b(?:sort(?:i|ie|ant|ait)|quitt\\w+|sortie|retour a domicile|rentre\\w*)(?: (?:de |du )?[a-z]+)? (?:le|du|ce jour,?|a domicile le) ?$");
    private static final Pattern ENTERING = Pattern.compile(
            "\\b(?:entre|entree|admis|admise|hospitalise|hospitalisee|admission|entree) (?:le|du|aux urgences le|depuis le) ?$");
    private static final Pattern BORN =
            Pattern.compile("\\bn[e]e?(?:\\(e\\))? (?:le )?$|date de naissance ?:? ?$|\\bddn ?:? ?$");
    private static final Pattern LINK = Pattern.compile("[^,;.()|]{0," + REACH + "}");
    private static final Pattern DELAY =
            Pattern.compile("(?:dans|a|sous|d'ici|apres|au bout de|dans les|avant) (?:un delai de )?(?:les )?$");
    private static final Pattern LENGTH_OF_STAY = Pattern.compile(
            "\\b(?:sejour|hospitalisation)[a-z ]{0,18}(?:de|:) ?$|\\bhospitalis\\w+ (?:pendant|durant) ?$");
    /** « fracture opérée le 4 »: the day is of what was done, not of what it was done to. */
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:oper|trait|repris|consolid|suivi|revu|drain|appareill|retir|biopsi|thrombolys|resolu|gueri|diagnosti)[a-z]*\\b");

    private static final Pattern PERFORMED = Pattern.compile(
            "\\b(?:pose|implante|realise|effectue|pratique|mis en place|faite?)e?s? [a-z' ]{0,30}(?:le|du) $");

    private static final Pattern YEAR = Pattern.compile("\\b(?:en|depuis|annee) ((?:19|20)\\d{2})\\b");
    private final Examination letter;
    private final RecordFacts facts;
    private final Reading reading;
    private final List<Topic> topics;

    private DateCheck(Examination letter) {
        this.letter = letter;
        this.facts = letter.facts();
        this.reading = letter.letter();
        this.topics = facts.topics();
    }

    static void run(Examination letter) {
        var check = new DateCheck(letter);
        check.stay();
        check.reading.dates().forEach(check::one);
        check.delays();
        check.years();
    }

    private void stay() {
        var stay = facts.record().stay();
        for (Dates.Mention date : reading.dates()) {
            Span clause = reading.clause(date.span().start());
            String before = reading.text(new Span(clause.start(), date.span().start()));
            if (date.first().isPresent() && STAY.matcher(before).find() && nothingBetween(before)) {
                var range = new Span(rangeStart(date), date.span().end());
                boolean right = date.first().get().equals(stay.from()) && date.is(stay.to());
                settleRange(range);
                if (!right
                        && !facts.statements()
                                .daysOf(Pattern.compile("hospitalis"))
                                .contains(date.day())) {
                    letter.contradiction(ErrorCode.DATE, Severity.MAJOR, range, PatientLines.STAY);
                }
            } else if (date.first().isEmpty() && LEAVING.matcher(before).find() && !date.is(stay.to())
                    || date.first().isEmpty() && ENTERING.matcher(before).find() && !date.is(stay.from())) {
                letter.contradiction(ErrorCode.DATE, Severity.MAJOR, date.span(), PatientLines.STAY);
            }
        }
        for (Quantity length : reading.quantities()) {
            String before = reading.text()
                    .substring(
                            Math.max(0, length.span().start() - 40),
                            length.span().start());
            if (length.unit().equals("day") && LENGTH_OF_STAY.matcher(before).find()) {
                long nights = ChronoUnit.DAYS.between(stay.from(), stay.to());
                long said = length.value().longValue();
                letter.settle(length.span());
                if (said != nights && said != nights + 1) {
                    letter.contradiction(ErrorCode.DURATION, Severity.MINOR, length.span(), PatientLines.STAY);
                }
            }
        }
    }

    /** Whether a range of days still speaks of the stay, and of nothing that comes between. */
    private boolean nothingBetween(String before) {
        var last = STAY.matcher(before).results().toList().getLast();
        String between = before.substring(last.end());
        return between.length() <= 60
                && topics.stream()
                        .noneMatch(topic -> topic.words().matcher(between).find() && !topic.planned());
    }

    private int rangeStart(Dates.Mention last) {
        int index = reading.dates().indexOf(last);
        return index > 0
                        && last.span().start()
                                        - reading.dates().get(index - 1).span().end()
                                <= 6
                ? reading.dates().get(index - 1).span().start()
                : last.span().start();
    }

    private void settleRange(Span range) {
        letter.settle(range);
    }

    private void one(Dates.Mention date) {
        if (letter.settled(date.span())) {
            return;
        }
        Span clause = reading.clause(date.span().start());
        String before = reading.text(new Span(clause.start(), date.span().start()));
        if (BORN.matcher(before).find()) {
            return; // IdentityCheck
        }
        var topic = topicOf(date, clause).or(() -> topicAfter(date, clause));
        if (topic.isPresent()) {
            Set<LocalDate> days =
                    performed(date, clause) ? ownDays(topic.get()) : topic.get().days();
            if (!days.isEmpty() && !date.in(days)) {
                letter.contradiction(
                        ErrorCode.DATE, Severity.MINOR, date.span(), topic.get().line());
            }
            return;
        }
        boolean emergencyNumber =
                date.bare() && (date.day().getDayOfMonth() == 15 || date.day().getDayOfMonth() == 18);
        if (!facts.knowsDay(date) && !emergencyNumber) {
            var stay = facts.record().stay();
            boolean outside = date.day().isBefore(facts.record().identity().born())
                    || date.day().isAfter(stay.to().plusYears(1));
            letter.untraced(ErrorCode.DATE, outside ? Severity.MAJOR : Severity.MINOR, date.span());
        }
    }

    /** The words of the record that a day belongs to: the nearest before it, with no comma and no other day between. */
    private Optional<Topic> topicOf(Dates.Mention date, Span clause) {
        int start = date.first().isPresent() ? rangeStart(date) : date.span().start();
        int from = Math.max(clause.start(), start - REACH - 30);
        String before = reading.text().substring(from, start);
        Optional<Topic> best = Optional.empty();
        int bestEnd = -1;
        int bestLength = 0;
        for (Topic topic : topics) {
            for (var match : topic.words().matcher(before).results().toList()) {
                String between = before.substring(match.end());
                boolean near = LINK.matcher(between).matches()
                        && !between.matches(".*\\d.*")
                        && (topic.planned() || !DONE.matcher(between).find());
                int length = match.end() - match.start();
                boolean nearer = match.end() > bestEnd;
                boolean longer = match.end() == bestEnd && length > bestLength;
                // Several lines may share these words: a day is right when it is of one of them.
                boolean fits = match.end() == bestEnd
                        && best.filter(other -> date.in(other.days())).isEmpty();
                if (near && (nearer || (longer && fits) || (fits && date.in(topic.days())))) {
                    best = Optional.of(topic);
                    bestEnd = match.end();
                    bestLength = nearer ? length : Math.max(bestLength, length);
                }
            }
        }
        return best;
    }

    /** « posé le 8 juin »: the day is of the doing itself, not of anything else about it. */
    private boolean performed(Dates.Mention date, Span clause) {
        int from = Math.max(clause.start(), date.span().start() - REACH);
        return PERFORMED
                .matcher(reading.text()
                        .substring(from, Math.max(from, date.span().start())))
                .find();
    }

    /** The days the lines of the record themselves give to the same words; those of the documents, when they give none. */
    private Set<LocalDate> ownDays(Topic topic) {
        var record = facts.record();
        var own = Stream.concat(
                        record.acts().stream()
                                .filter(line -> topic.words()
                                        .matcher(FoldedText.fold(line.label().fr()))
                                        .find())
                                .map(line -> line.on()),
                        record.devices().stream()
                                .filter(line -> topic.words()
                                        .matcher(FoldedText.fold(line.label().fr()))
                                        .find())
                                .flatMap(line -> line.on().stream()))
                .collect(Collectors.toSet());
        return own.isEmpty() ? topic.days() : own;
    }

    /** « 4 février : pose de la prothèse »: an act that stands behind its day and a colon. */
    private Optional<Topic> topicAfter(Dates.Mention date, Span clause) {
        String before = reading.text(new Span(clause.start(), date.span().start()));
        String after = reading.text(new Span(date.span().end(), clause.end()));
        if (!before.matches("[ \\-|>•]*(?:le )?") || !after.matches("(?s) ?[:|] .*")) {
            return Optional.empty();
        }
        String said = after.substring(0, Math.min(after.length(), REACH));
        var acts = topics.stream()
                .filter(topic ->
                        facts.record().acts().stream().anyMatch(act -> act.id().equals(topic.line())))
                .filter(topic -> topic.words().matcher(said).find())
                .toList();
        int first = acts.stream().mapToInt(topic -> begin(topic, said)).min().orElse(0);
        acts = acts.stream().filter(topic -> begin(topic, said) == first).toList();
        return acts.stream().anyMatch(topic -> date.in(ownDays(topic)))
                ? Optional.empty()
                : acts.stream().findFirst();
    }

    private static int begin(Topic topic, String said) {
        var words = topic.words().matcher(said);
        return words.find() ? words.start() : Integer.MAX_VALUE;
    }

    /** « prise de sang dans un mois », where the record says seven days: the words just before the delay say what is planned. */
    private void delays() {
        for (Quantity delay : reading.quantities()) {
            var days = Units.days(delay.value(), delay.unit()).map(BigDecimal::doubleValue);
            Span clause = reading.clause(delay.span().start());
            int from = Math.max(clause.start(), delay.span().start() - REACH - 30);
            String before = reading.text().substring(from, delay.span().start());
            if (days.isEmpty() || !DELAY.matcher(before).find()) {
                continue;
            }
            var planned = topics.stream()
                    .filter(Topic::planned)
                    .filter(topic -> topic.words()
                            .matcher(before)
                            .results()
                            .anyMatch(match ->
                                    LINK.matcher(before.substring(match.end())).matches()))
                    .toList();
            if (planned.isEmpty()) {
                continue;
            }
            letter.settle(delay.span());
            if (planned.stream().noneMatch(topic -> fits(topic, days.get()))) {
                double right = plannedDays(planned.getFirst().line());
                boolean twice = days.get() > right * 2.0 || days.get() * 2 < right;
                letter.contradiction(
                        ErrorCode.DURATION,
                        twice ? Severity.MAJOR : Severity.MINOR,
                        delay.span(),
                        planned.getFirst().line());
            }
        }
    }

    /** Within a day or a tenth of what is planned, or as some statement of the record about it says. */
    private boolean fits(Topic topic, double days) {
        double planned = plannedDays(topic.line());
        return Math.abs(days - planned) <= Math.max(1, planned * 0.1)
                || facts.statements().all().stream()
                        .filter(statement -> statement.mentions(topic.words()))
                        .flatMap(statement -> statement.quantities().stream())
                        .flatMap(known -> Units.days(known.value(), known.unit()).stream())
                        .anyMatch(known -> known.doubleValue() == days);
    }

    private double plannedDays(String followUp) {
        return facts.record().followUp().stream()
                .filter(line -> line.id().equals(followUp))
                .findFirst()
                .map(line -> line.withinDays().isPresent()
                        ? (long) line.withinDays().getAsInt()
                        : ChronoUnit.DAYS.between(
                                facts.record().stay().to(), line.on().orElseThrow()))
                .orElse(0L);
    }

    private void years() {
        YEAR.matcher(reading.text()).results().forEach(match -> {
            var span = new Span(match.start(1), match.end(1));
            if (!facts.knowsYear(Integer.parseInt(match.group(1)))) {
                letter.contradiction(
                        ErrorCode.DATE,
                        Severity.MINOR,
                        span,
                        PatientLines.STAY,
                        Phrase.of("sandbox.finding.record-silent"));
            }
            letter.settle(span);
        });
    }
}
