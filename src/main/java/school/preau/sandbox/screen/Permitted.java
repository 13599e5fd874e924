package school.preau.sandbox.screen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may pass: the opened case's own data, exactly but however it is spelled, and, in free practice, the ranges reserved for fiction.
 * Begin with {@link #exercise()} or {@link #freePractice()} and add what the case holds.
 *
 * @param nameParts folded parts of names; a name passes when all its parts are here
 * @param codes numbers and addresses of mail without separators
 * @param addresses folded lines of addresses
 * @param dates dates of birth
 * @param words the folded text of the case: details it holds are no combination of a real person's
 * @param reserved whether identifiers of the reserved ranges pass, with a grey badge
 */
public record Permitted(
        Set<String> nameParts,
        Set<String> codes,
        Set<String> addresses,
        Set<LocalDate> dates,
        String words,
        boolean reserved) {

    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "la", "le", "les", "d", "l");

    /** Nothing passes yet; reserved identifiers are treated as real ones, because one trains the reflex. */
    public static Permitted exercise() {
        return new Permitted(Set.of(), Set.of(), Set.of(), Set.of(), "", false);
    }

    /** Reserved identifiers pass. */
    public static Permitted freePractice() {
        return new Permitted(Set.of(), Set.of(), Set.of(), Set.of(), "", true);
    }

    public Permitted withNames(Collection<String> names) {
        var added = names.stream().flatMap(name -> parts(fold(name)).stream()).collect(Collectors.toSet());
        return new Permitted(union(nameParts, added), codes, addresses, dates, words, reserved);
    }

    /** Numbers of patient, stay, telephone, national health, and addresses of mail. */
    public Permitted withCodes(Collection<String> numbers) {
        return new Permitted(
                nameParts, union(codes, each(numbers, Permitted::code)), addresses, dates, words, reserved);
    }

    public Permitted withAddresses(Collection<String> lines) {
        return new Permitted(nameParts, codes, union(addresses, each(lines, Permitted::line)), dates, words, reserved);
    }

    public Permitted withBirthDates(Collection<LocalDate> days) {
        var all = new HashSet<>(dates);
        all.addAll(days);
        return new Permitted(nameParts, codes, addresses, Set.copyOf(all), words, reserved);
    }

    /** The case as it can be read, for its details. */
    public Permitted withText(String text) {
        return new Permitted(nameParts, codes, addresses, dates, words + "\n" + fold(text), reserved);
    }

    boolean allows(ScreenKind kind, String passage) {
        return switch (kind) {
            case NAME -> {
                var parts = parts(passage);
                yield !parts.isEmpty() && nameParts.containsAll(parts);
            }
            case ADDRESS -> addresses.stream().anyMatch(address -> address.contains(line(passage)));
            case COMBINATION -> words.contains(passage);
            case BIRTH_DATE -> FrenchDate.parse(passage).filter(dates::contains).isPresent();
            case NIR ->
                codes.stream().anyMatch(code -> code.equals(code(passage)) || isWithoutKey(code, code(passage)));
            default -> codes.contains(code(passage));
        };
    }

    private static boolean isWithoutKey(String whole, String number) {
        return number.length() == 13 && whole.length() == 15 && whole.startsWith(number);
    }

    private static Set<String> parts(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}]+"))
                .filter(part -> !part.isEmpty() && !PARTICLES.contains(part))
                .collect(Collectors.toSet());
    }

    private static String code(String text) {
        String compact = fold(text).replaceAll("[^\\p{L}\\d@+]", "");
        return compact.replaceFirst("^(?:\\+|00)33(?:0(?=\\d{9}$))?", "0").toUpperCase(Locale.ROOT);
    }

    private static String line(String text) {
        return fold(text).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String fold(String text) {
        return new NormalText(text).folded();
    }

    private static Set<String> each(Collection<String> texts, Function<String, String> change) {
        return texts.stream().map(change).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
