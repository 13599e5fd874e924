package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.preau.platform.Language;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenKind;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.Verdict;

/**
 * Makes a text of the source fit to be kept: dates shifted, whatever the privacy screen finds replaced, whatever the bundle says of people
 * replaced wherever it stands, long numbers, addresses of the web and old ages taken out. Said again until the screen finds nothing.
 */
final class Cleaning {

    private static final int ROUNDS = 5;
    private static final Pattern OLD =
            Pattern.compile("(?iu)(?<!\\d)(?:9\\d|1[0-2]\\d)(?=[ \u00a0\u202f-]?(?:ans?\\b|a\\b|years?|y\\.?o))");
    private static final Pattern BORN_IN =
            Pattern.compile("(?iu)(?<cue>\\b(?:n[ée]e?|born)(?:\\(e\\))? (?:en|in) )(?:18|19|20)\\d{2}");
    private static final Pattern OFFICE =
            Pattern.compile("(?iu)(?:le |la |l['’]|seul|ancien|ex|actuel|footb|chant|champ|pr[ée]sent|nonag|cent)");
    private static final Pattern WEB = Pattern.compile("(?i)\\b(?:(?:https?|ftp|file|ldaps?)://|www\\.)\\S+");
    private static final Pattern KEY = Pattern.compile(
            "(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b|[A-Za-z0-9+/=_]{40,}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d\\p{L}.,-])(?!0{10}\\d(?!\\d))\\d{7,}(?!\\d)");
    private static final Pattern OWN_STREET =
            Pattern.compile("(?iu)\\d{1,2} rue de l['’]Exercice(?:, 00000 Ville-Fictive)?");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{2} ?\\d{3}(?!\\d)");
    private static final String TOWN = "00000 Ville-Fictive";

    private final PrivacyScreen screen;
    private final Pseudonyms names;
    private final WrittenDates dates;
    private final ImportReport report;
    private final List<Literal> literals = new ArrayList<>();
    private String street = "12 rue de l'Exercice";

    /** Something of the source that must not be kept, and what stands for it. */
    private record Literal(Pattern pattern, Function<MatchResult, String> instead) {}

    Cleaning(PrivacyScreen screen, Harvest harvest, Pseudonyms names, WrittenDates dates, ImportReport report) {
        this.screen = screen;
        this.names = names;
        this.dates = dates;
        this.report = report;
        literals(harvest);
    }

    private void literals(Harvest harvest) {
        byLength(harvest.hospitals)
                .forEach(name -> literal(Folding.pattern(Folding.fold(name)), m -> "Hôpital Fictif"));
        byLength(harvest.addressLines).forEach(line -> literal(Folding.pattern(Folding.fold(line)), m -> street));
        harvest.contacts.stream()
                .filter(value -> value.contains("@"))
                .forEach(mail -> literal(Pattern.quote(mail), m -> names.mail(mail)));
        harvest.contacts.stream()
                .filter(value -> value.replaceAll("\\D", "").length() > 5)
                .forEach(phone -> literal(Folding.grouped(phone), m -> names.phone(phone)));
        byLength(harvest.numbers)
                .forEach(number -> literal(Folding.grouped(number), m -> names.number(number, "FICTIF-", 6)));
        byLength(harvest.towns)
                .forEach(town ->
                        literal(Folding.pattern(Folding.fold(town)), m -> capital(m) ? "Ville-Fictive" : m.group()));
        people(names.families(), true);
        people(names.givenNames(), false);
    }

    /** Surnames of three letters or more in any spelling; given names, and shorter surnames, when they begin like a name. */
    private void people(Map<String, String> known, boolean surnames) {
        byLength(known.keySet()).stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> literal(
                        Folding.pattern(name),
                        m -> (surnames && name.length() > 2) || capital(m)
                                ? cased(m.group(), known.getOrDefault(name, ""))
                                : m.group()));
    }

    private void literal(String pattern, Function<MatchResult, String> instead) {
        literals.add(new Literal(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead));
    }

    private static List<String> byLength(Iterable<String> texts) {
        var sorted = new ArrayList<String>();
        texts.forEach(sorted::add);
        sorted.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    /** The street of the patient, once it is known. */
    void live(String reservedStreet) {
        street = reservedStreet;
    }

    /** Whoever is too old to be told by age: the year of birth in a text becomes the capped one. */
    void old(int year) {
        literals.add(new Literal(BORN_IN, m -> m.group("cue") + year));
    }

    /** Whether the screen, or anything known of the source, still finds something. */
    boolean leaks(String text) {
        return !clean(text)
                || literals.stream()
                        .anyMatch(literal -> !literal.pattern()
                                .matcher(text)
                                .replaceAll(match -> Matcher.quoteReplacement(
                                        literal.instead().apply(match)))
                                .equals(text));
    }

    /** The text fit to be kept, or an empty one with a refusal. */
    String clean(String source, Item at) {
        String text = OLD.matcher(dates.shift(Markup.visible(source))).replaceAll("90");
        for (int round = 0; round < ROUNDS; round++) {
            String before = text;
            text = screened(text);
            for (Literal literal : literals) {
                text = replaced(literal.pattern(), text, literal.instead());
            }
            text = replaced(WEB, text, m -> "[adresse web]");
            text = replaced(KEY, text, m -> "[données]");
            text = replaced(LONG_NUMBER, text, m -> "[numéro]");
            if (text.equals(before)) {
                break;
            }
        }
        if (!clean(text)) {
            report.refuse(
                    at,
                    "This text still looks as if it named somebody after replacing.",
                    "Take names, numbers and addresses out of it in the test system.");
            return "";
        }
        return text;
    }

    /** Whether the screen lets a text pass with nothing but reserved identifiers. */
    boolean clean(String text) {
        return screen.screen(text, Permitted.freePractice()).withheld().isEmpty();
    }

    private String screened(String text) {
        ScreenResult result = screen.screen(text, Permitted.freePractice());
        var out = new StringBuilder(text.length());
        int done = 0;
        for (ScreenFinding finding : result.findings()) {
            int start = text.offsetByCodePoints(0, finding.start());
            int end = text.offsetByCodePoints(start, finding.length());
            String passage = text.substring(start, end);
            String instead = instead(finding, passage);
            out.append(text, done, start).append(instead);
            done = end;
        }
        return out.append(text, done, text.length()).toString();
    }

    private String instead(ScreenFinding finding, String passage) {
        boolean reserved = finding.verdict() == Verdict.PASS;
        return switch (finding.kind()) {
            case NAME -> reserved ? ofUs(passage) : name(passage);
            case PHONE -> reserved ? passage : names.phone(passage);
            case EMAIL -> names.ownMail(passage) ? passage : names.mail(passage);
            case PATIENT_NUMBER -> reserved ? passage : names.number(passage, "FICTIF-", 6);
            case STAY_NUMBER -> reserved ? passage : names.number(passage, "FICTIF-S-", 4);
            case PROFESSIONAL_NUMBER -> reserved ? passage : "00000000000";
            case NIR -> reserved ? passage : names.knownNumber(passage).orElse(mask(passage, finding.kind()));
            case ADDRESS -> address(passage);
            case COMBINATION -> combined(passage);
            // The shifted date would still be found as somebody's: the record holds it.
            case BIRTH_DATE, PROVISIONAL_NUMBER, INS, IBAN, PLATE, EXTENSION ->
                reserved ? passage : mask(passage, finding.kind());
        };
    }

    /** The screen's own mask for a kind. */
    private static String mask(String passage, ScreenKind kind) {
        int length = passage.codePointCount(0, passage.length());
        return new ScreenResult(passage, Verdict.BLOCK, List.of(new ScreenFinding(kind, 0, length, Verdict.BLOCK)))
                .masked(Language.FR);
    }

    /** Of an age, a place or an office beside a rare disease the disease stays: it is what the case is about. */
    private static String combined(String passage) {
        if (OLD.matcher(passage).lookingAt()) {
            return "plus de 89 ans";
        }
        boolean disease = Character.isLowerCase(passage.codePointAt(0))
                && !OFFICE.matcher(passage).lookingAt();
        return disease ? passage : mask(passage, ScreenKind.COMBINATION);
    }

    private String address(String passage) {
        if (OWN_STREET.matcher(passage).matches() || passage.equals(TOWN)) {
            return passage;
        }
        if (POSTCODE.matcher(passage).lookingAt()) {
            return TOWN;
        }
        return POSTCODE.matcher(passage).find() ? street + ", " + TOWN : street;
    }

    private String name(String passage) {
        var person = Person.of(passage);
        if (!person.named()) {
            return "Fictif";
        }
        String alone = names.givenNames().get(Folding.fold(passage));
        if (alone != null) {
            return alone;
        }
        String family = names.families().entrySet().stream()
                .filter(known -> (" " + Folding.fold(passage) + " ").contains(" " + known.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> names.family(person.family()));
        String given =
                person.given().isEmpty() ? "" : names.given(person.given().getFirst()) + " ";
        return given + cased(person.family(), family);
    }

    /** A reserved name may have anything beside the word that makes it one: only what we wrote ourselves stays. */
    private String ofUs(String passage) {
        return Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’\\-]*")
                .matcher(passage)
                .replaceAll(word -> {
                    String folded = Folding.fold(word.group());
                    boolean kept = folded.contains("fictif")
                            || folded.contains("fictive")
                            || names.own(folded)
                            || Titles.of(word.group()).isPresent()
                            || folded.length() < 3;
                    return kept ? word.group() : names.given(word.group());
                });
    }

    private String replaced(Pattern pattern, String text, Function<MatchResult, String> instead) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(instead.apply(match)));
    }

    private static boolean capital(MatchResult match) {
        return Character.isUpperCase(match.group().codePointAt(0));
    }

    private static String cased(String like, String name) {
        boolean shouted = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT));
        return shouted ? name.toUpperCase(Locale.ROOT) : name;
    }
}
