package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.platform.Phrase;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.Severity;

/**
 * Medicines: one that is not in the record, one that looks like another, one that was stopped and goes on, one that goes on and is
 * said to be stopped, one that was given in hospital only, one the patient is allergic to, one that stands there twice.
 */
final class MedicationCheck {

    /** Between two medicines of one enumeration: commas, articles, an amount. */
    private static final Pattern LINK = Pattern.compile(
            "^[ ,()\\d.:/x-]*(?:(?:mg|g|µg|ui|ml)\\b)?[ ,()/]*(?:et |ni |ou |puis )?(?:de |d'|du |des |la |le |l'|les |a |au )*$");

    private static final Pattern PLURAL_STOP =
            Pattern.compile("^ *(?:sont|ont ete|etaient)? *(?:arretes|arretees|suspendus|interrompus|stoppes)\\b");
    private static final Pattern FIRM_STOP =
            Pattern.compile("(?<!s')\\b(?:arret(?:e|ee|es|ees)?|interrompue?s?|stoppee?s?)\\b");
    private static final Pattern NOT_FIRM = Pattern.compile(
            "\\b(?:repri\\w*|relais|intravein\\w*|iv|perfus\\w*|puis|jusqu\\w*|des que|lorsque|quand|en cas|si |avant|apres|date|transitoire\\w*|dose|meme)");

    /** What is said before one medicine goes on for the next of the enumeration. */
    private static final Set<DrugUse> INHERITED =
            Set.of(DrugUse.STOPPED, DrugUse.AVOIDED, DrugUse.ALLERGY, DrugUse.CONTINUED);

    private static final Pattern AFTER_DISCHARGE =
            Pattern.compile("\\b(?:a la sortie|de sortie|ordonnance|poursui\\w*|rentre\\w*|a domicile)\\b");
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:discut\\w*|envisag\\w*|propos\\w*|eventuel\\w*|evaluer|reevalu\\w*|alternative|ulterieur\\w*)\\b");

    private static final Pattern TAKEN_NOT = Pattern.compile(
            "\\bn'(?:a|avait|ont|avaient) (?:jamais |pas )?(?:pris|recu|utilise) (?:aucune? |d'|de )((?:[a-z-]+ ?){1,3})");
    private static final Pattern ALONE = Pattern.compile("^ seule?\\b");
    private static final Pattern NOTHING = Pattern.compile("[ -]*(?:non|aucun\\w*|neant|absent|/)?[ .-]*");

    private final Examination letter;
    private final RecordFacts facts;

    private MedicationCheck(Examination letter) {
        this.letter = letter;
        this.facts = letter.facts();
    }

    static List<UsedDrug> run(Examination letter) {
        return new MedicationCheck(letter).run();
    }

    /** A medicine with what the letter says about it. */
    record UsedDrug(DrugMention mention, DrugUse use, Posology posology) {}

    private List<UsedDrug> run() {
        var used = uses();
        Set<String> named = new HashSet<>();
        used.forEach(drug -> named.add(drug.mention().drug().name()));
        for (UsedDrug drug : used) {
            if (drug.use() == DrugUse.ALLERGY && AllergyCheck.mistaken(letter, drug.mention())) {
                letter.contradiction(
                        ErrorCode.ALLERGY,
                        Severity.MAJOR,
                        drug.mention().span(),
                        facts.record().allergies().getFirst().id());
            } else if (!facts.namesDrug(drug.mention().drug().name())) {
                unknown(drug, named);
            } else {
                known(drug, used);
            }
        }
        twice(used);
        denied();
        return used;
    }

    private List<UsedDrug> uses() {
        var used = new ArrayList<UsedDrug>();
        boolean cueGoesOn = false;
        for (DrugMention mention : letter.drugs()) {
            var use = DrugUse.of(letter.letter(), mention);
            cueGoesOn =
                    cueGoesOn && !used.isEmpty() && enumerated(used.getLast().mention(), mention);
            if (cueGoesOn && (use == DrugUse.UNSAID || use == DrugUse.CONTINUED)) {
                use = used.getLast().use();
            } else {
                cueGoesOn = INHERITED.contains(said(mention));
            }
            var columns = letter.letter().columns(mention.span().start());
            if (columns.isEmpty()) {
                used.add(new UsedDrug(mention, use, Posology.of(letter.letter(), mention)));
            } else {
                columns.forEach(column -> inColumn(mention, column).ifPresent(used::add));
                cueGoesOn = false;
            }
        }
        return stoppedTogether(used);
    }

    /** What a column of a table (« avant le séjour », « à la sortie ») says of the medicine its row names. */
    private Optional<UsedDrug> inColumn(DrugMention mention, Reading.Sentence column) {
        String cell = letter.letter().text(column.span());
        if (column.span().start() < mention.span().end()
                || cell.isBlank()
                || NOTHING.matcher(cell).matches()) {
            return Optional.empty();
        }
        var nowhere = new Span(mention.span().start(), mention.span().start());
        var there = new DrugMention(mention.drug(), mention.span(), mention.exact(), nowhere, column.span());
        var use = DrugUse.of(letter.letter(), there);
        boolean says = use == DrugUse.STOPPED || use == DrugUse.AVOIDED;
        boolean taken = column.section() == Section.DISCHARGE_TREATMENT;
        return Optional.of(new UsedDrug(
                there, says ? use : taken ? DrugUse.CONTINUED : DrugUse.PAST, Posology.of(letter.letter(), there)));
    }

    /** Whether two medicines stand in one enumeration, with nothing but their amounts between. */
    private boolean enumerated(DrugMention one, DrugMention next) {
        String between = letter.letter().text(next.before());
        return next.before().start() == one.span().end()
                && between.contains(" ")
                && LINK.matcher(between).matches();
    }

    /** What is said before the name alone: that goes on to the next medicine of the enumeration. */
    private DrugUse said(DrugMention mention) {
        var nothing = new Span(mention.span().end(), mention.span().end());
        return DrugUse.of(
                letter.letter(),
                new DrugMention(mention.drug(), mention.span(), mention.exact(), mention.before(), nothing));
    }

    /** « X et Y sont arrêtés » stops both. */
    private List<UsedDrug> stoppedTogether(List<UsedDrug> used) {
        for (int i = 0; i + 1 < used.size(); i++) {
            var one = used.get(i);
            var next = used.get(i + 1).mention();
            boolean together = letter.letter().text(one.mention().after()).matches(" et (?:de |d'|du |la |le |l')?")
                    && PLURAL_STOP.matcher(letter.letter().text(next.after())).find();
            if (together) {
                used.set(i, new UsedDrug(one.mention(), DrugUse.STOPPED, one.posology()));
            }
        }
        return used;
    }

    private void unknown(UsedDrug drug, Set<String> named) {
        if (drug.use() == DrugUse.AVOIDED) {
            return;
        }
        letter.letter().quantities(drug.mention().after()).stream()
                .filter(quantity -> Units.OF_DOSES.contains(quantity.unit()))
                .forEach(quantity -> letter.settle(quantity.span()));
        var name = drug.mention().drug();
        var allergy = AllergyCheck.allergen(facts.record(), name);
        if (allergy.isPresent()) {
            if (drug.use() != DrugUse.ALLERGY) {
                letter.contradiction(
                        ErrorCode.ALLERGY,
                        Severity.MAJOR,
                        drug.mention().span(),
                        allergy.get().id());
            }
            return;
        }
        if (drug.use() == DrugUse.ALLERGY) {
            return; // AllergyCheck looks at what is named as an allergy
        }
        var mistaken = facts.medications()
                .filter(line -> !named.contains(RecordFacts.key(line)))
                .filter(line -> takenFor(line, drug))
                .findFirst();
        if (mistaken.isPresent()) {
            letter.contradiction(
                    ErrorCode.WRONG_DRUG,
                    Severity.MAJOR,
                    drug.mention().span(),
                    mistaken.get().id());
        } else {
            boolean perhaps = PERHAPS.matcher(letter.letter()
                            .text(letter.letter()
                                    .sentence(drug.mention().span().start())
                                    .span()))
                    .find();
            letter.untraced(
                    ErrorCode.FABRICATION,
                    perhaps ? Severity.MINOR : Severity.MAJOR,
                    drug.mention().span());
        }
    }

    /** A medicine the letter does not name, for which this one seems to stand: its name, its class or its amount is alike. */
    private static boolean takenFor(Medication line, UsedDrug drug) {
        var name = drug.mention().drug();
        boolean sameClass = !name.drugClass().isEmpty()
                && Lexicon.own()
                        .drug(line.substance())
                        .filter(other -> other.drugClass().equals(name.drugClass()))
                        .isPresent();
        boolean sameDose = drug.posology().doses().stream()
                .findFirst()
                .filter(dose -> dose.unit().equals(line.dose().unit())
                        && dose.value().compareTo(line.dose().value()) == 0)
                .isPresent();
        return Lexicon.own().alike(RecordFacts.key(line), name.name()) || sameClass || sameDose;
    }

    private void known(UsedDrug drug, List<UsedDrug> used) {
        String name = drug.mention().drug().name();
        var lists = facts.record().medications();
        var discharge = RecordFacts.of(lists.discharge(), name);
        var stopped = RecordFacts.of(lists.stopped(), name);
        var elsewhere = facts.medications()
                .filter(line -> RecordFacts.key(line).equals(name))
                .toList();
        if (elsewhere.isEmpty()) {
            prescribedAllergen(drug);
            halfOfTwo(drug, used);
            return;
        }
        if (discharge.isEmpty() && !stopped.isEmpty() && prescribed(drug)) {
            Medication line = stopped.getFirst();
            letter.contradiction(
                    ErrorCode.STOPPED_DRUG,
                    Severity.MAJOR,
                    wholePosology(drug),
                    line.id(),
                    Phrase.of("sandbox.finding.record-stopped", line.why().orElse(line.text())));
        } else if (discharge.isEmpty()
                && stopped.isEmpty()
                && drug.use() == DrugUse.CONTINUED
                && afterDischarge(drug)
                && !(elsewhere.getFirst().asNeeded() && drug.posology().doses().isEmpty())) {
            Medication line = elsewhere.getFirst();
            letter.contradiction(
                    ErrorCode.OTHER_CONTEXT, line.asNeeded() ? Severity.MINOR : Severity.MAJOR, words(drug), line.id());
        } else if (!discharge.isEmpty()
                && stopped.isEmpty()
                && drug.use() == DrugUse.STOPPED
                && firmly(drug)
                && !goesOn(name, used)) {
            letter.contradiction(
                    ErrorCode.NEGATION,
                    Severity.MAJOR,
                    words(drug),
                    discharge.getFirst().id());
        }
    }

    /** Said to go on, or listed with an amount and its takes. */
    private static boolean prescribed(UsedDrug drug) {
        return drug.use() == DrugUse.CONTINUED
                || (drug.use() == DrugUse.UNSAID
                        && !drug.posology().doses().isEmpty()
                        && drug.posology().times().isPresent());
    }

    private boolean onTheList(UsedDrug drug) {
        var section = letter.letter().sentence(drug.mention().span().start()).section();
        return prescribed(drug) && (drug.use() == DrugUse.CONTINUED || section == Section.NONE);
    }

    /** « amoxicilline seule » where the record gives amoxicillin with clavulanic acid, which the letter does not name. */
    private void halfOfTwo(UsedDrug drug, List<UsedDrug> used) {
        String name = drug.mention().drug().name();
        boolean taken = drug.use() == DrugUse.CONTINUED
                || drug.use() == DrugUse.GIVEN
                || !drug.posology().doses().isEmpty()
                || ALONE.matcher(letter.letter().text(drug.mention().after())).find();
        if (!taken) {
            return;
        }
        facts.medications()
                .filter(line -> RecordFacts.key(line).startsWith(name + " "))
                .filter(line -> used.stream()
                                .noneMatch(
                                        other -> other.mention().drug().name().equals(RecordFacts.key(line)))
                        || ALONE.matcher(letter.letter().text(drug.mention().after()))
                                .find())
                .findFirst()
                .ifPresent(line -> letter.contradiction(
                        ErrorCode.WRONG_DRUG, Severity.MAJOR, drug.mention().span(), line.id()));
    }

    /** A medicine the record names only as an allergy, or in a document, and the letter prescribes. */
    private void prescribedAllergen(UsedDrug drug) {
        var allergy = AllergyCheck.allergen(facts.record(), drug.mention().drug());
        boolean taken = switch (drug.use()) {
            case CONTINUED, GIVEN -> true;
            case UNSAID -> !drug.posology().doses().isEmpty();
            case STOPPED, PAST, AVOIDED, ALLERGY -> false;
        };
        if (allergy.isPresent() && taken) {
            letter.contradiction(
                    ErrorCode.ALLERGY,
                    Severity.MAJOR,
                    words(drug),
                    allergy.get().id());
        }
    }

    /** Whether the letter prescribes it elsewhere: then it was stopped for a while only. */
    private static boolean goesOn(String drug, List<UsedDrug> used) {
        return used.stream()
                .anyMatch(other -> other.use() == DrugUse.CONTINUED
                        && other.mention().drug().name().equals(drug)
                        && !other.posology().doses().isEmpty());
    }

    private boolean afterDischarge(UsedDrug drug) {
        var sentence = letter.letter().sentence(drug.mention().span().start());
        return sentence.section() == Section.DISCHARGE_TREATMENT
                || AFTER_DISCHARGE
                        .matcher(letter.letter().text(sentence.span()))
                        .find();
    }

    private boolean firmly(UsedDrug drug) {
        String around = DrugUse.own(letter.letter(), drug.mention()) + " "
                + letter.letter().text(drug.mention().after());
        return FIRM_STOP.matcher(around).find() && !NOT_FIRM.matcher(around).find();
    }

    /** « Il n'avait pris aucun anti-inflammatoire », where the record says he had: a medicine or its class. */
    private void denied() {
        var reading = letter.letter();
        TAKEN_NOT.matcher(reading.text()).results().forEach(match -> {
            String words = match.group(1);
            facts.medications()
                    .filter(line -> facts.record().medications().discharge().stream()
                            .noneMatch(other -> RecordFacts.key(other).equals(RecordFacts.key(line))))
                    .filter(line -> words.contains(RecordFacts.key(line))
                            || Lexicon.own()
                                    .drug(line.substance())
                                    .filter(drug -> !drug.drugClass().isEmpty()
                                            && words.contains(
                                                    singular(drug.drugClass().split(" ", 2)[0])))
                                    .isPresent())
                    .findFirst()
                    .ifPresent(line -> letter.contradiction(
                            ErrorCode.NEGATION, Severity.MAJOR, new Span(match.start(), match.end()), line.id()));
        });
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Brand and DCI of one medicine, each with an amount, in the list of what is taken after discharge. */
    private void twice(List<UsedDrug> used) {
        for (int i = 0; i < used.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = used.get(j);
                var other = used.get(i);
                boolean both = onTheList(one) && onTheList(other);
                boolean dosed = !one.posology().doses().isEmpty()
                        && !other.posology().doses().isEmpty();
                String first = letter.letter().text(one.mention().span());
                String second = letter.letter().text(other.mention().span());
                if (both && dosed && one.mention().drug().equals(other.mention().drug()) && !first.equals(second)) {
                    facts.medications()
                            .filter(line -> RecordFacts.key(line)
                                    .equals(one.mention().drug().name()))
                            .findFirst()
                            .ifPresent(line -> letter.contradiction(
                                    ErrorCode.DOUBLE_DRUG,
                                    Severity.MAJOR,
                                    other.mention().span(),
                                    line.id()));
                }
            }
        }
    }

    /** The name with its first amount, however far that stands. */
    private Span wholePosology(UsedDrug drug) {
        Span name = drug.mention().span();
        return drug.posology().doses().stream()
                .map(Quantity::span)
                .filter(dose -> dose.start() >= name.end() && dose.end() - name.end() <= 120)
                .findFirst()
                .map(dose -> new Span(name.start(), dose.end()))
                .orElse(name);
    }

    /** The name with its first amount, when that follows at once. */
    private Span words(UsedDrug drug) {
        Span name = drug.mention().span();
        return drug.posology().doses().stream()
                .map(Quantity::span)
                .filter(dose -> dose.start() >= name.end() && dose.start() - name.end() <= 3)
                .findFirst()
                .map(dose -> new Span(name.start(), dose.end()))
                .orElse(name);
    }
}
