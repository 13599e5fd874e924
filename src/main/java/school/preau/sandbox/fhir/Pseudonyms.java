package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import school.preau.sandbox.PatientRecord.Sex;

/** What stands in a case for each person, number and place of the source: the same for the same, from the reserved ranges. */
final class Pseudonyms {

    private static final List<String> PLANTS = List.of(
            "Bruyère",
            "Lilas",
            "Sureau",
            "Charme",
            "Houx",
            "Mûrier",
            "Cyprès",
            "Fougère",
            "Glycine",
            "Jonquille",
            "Lavande",
            "Muguet",
            "Nénuphar",
            "Orme",
            "Pervenche",
            "Prunelle",
            "Réséda",
            "Romarin",
            "Sauge",
            "Thym",
            "Troène",
            "Verveine",
            "Viorne",
            "Ajonc",
            "Aubier",
            "Capucine",
            "Chardon",
            "Cornouille",
            "Églantine",
            "Fusain",
            "Gentiane",
            "Iris",
            "Jasmin",
            "Lierre",
            "Lupin",
            "Mélisse",
            "Myrtille",
            "Pavot",
            "Peuplier",
            "Primevère",
            "Renoncule",
            "Sarriette",
            "Serpolet",
            "Tamaris",
            "Violette");
    private static final Map<Sex, List<String>> GIVEN = Map.of(
            Sex.FEMALE,
                    List.of(
                            "Agathe",
                            "Blanche",
                            "Céleste",
                            "Édith",
                            "Flore",
                            "Hortense",
                            "Irène",
                            "Lucie",
                            "Noémie",
                            "Rosalie"),
            Sex.MALE,
                    List.of(
                            "Anatole",
                            "Basile",
                            "Célestin",
                            "Edgar",
                            "Firmin",
                            "Hector",
                            "Isidore",
                            "Lucien",
                            "Octave",
                            "Rémi"));
    private static final List<String> EITHER =
            List.of("Camille", "Claude", "Dominique", "Maxime", "Sacha", "Alix", "Lou", "Morgan");
    private static final List<String> PHONES = List.of("06 39 98", "04 65 71", "01 99 00");

    private final RandomGenerator chance;
    private final List<String> plants = new ArrayList<>(PLANTS);
    private final List<String> either = new ArrayList<>(EITHER);
    private final Set<String> taken;
    private final Map<String, String> families = new LinkedHashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, String> mails = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    /** @param taken folded words that stand for somebody already: names of the source, patients of the sandbox */
    Pseudonyms(RandomGenerator chance, Set<String> taken) {
        this.chance = chance;
        this.taken = Set.copyOf(taken);
        plants.removeIf(plant -> taken.contains(Folding.fold(plant)));
        either.removeIf(name -> taken.contains(Folding.fold(name)));
        Collections.shuffle(plants, Random.from(chance));
        Collections.shuffle(either, Random.from(chance));
        own.add("fictif");
    }

    /** “Fictif-Bruyère”, for this surname and each of its parts. */
    String family(String name) {
        String folded = Folding.fold(name);
        String known = families.get(folded);
        if (known != null) {
            return known;
        }
        String pseudonym = Arrays.stream(folded.split(" "))
                .filter(part -> part.length() > 3 && !part.equals("fictif"))
                .flatMap(part -> Optional.ofNullable(families.get(part)).stream())
                .findFirst()
                .orElseGet(this::fresh);
        if (!folded.equals("fictif")) {
            families.put(folded, pseudonym);
        }
        for (String part : folded.split(" ")) {
            if (part.length() > 3 && !part.equals("fictif")) {
                families.putIfAbsent(part, pseudonym);
            }
        }
        return pseudonym;
    }

    private String fresh() {
        // More people than plants: two plants make one.
        String plant = plants.isEmpty()
                ? PLANTS.get(chance.nextInt(PLANTS.size())) + "-" + PLANTS.get(chance.nextInt(PLANTS.size()))
                : plants.removeLast();
        own.addAll(List.of(Folding.fold(plant).split(" ")));
        return "Fictif-" + plant;
    }

    /** The patient's own given name, by sex; every other gets one that suits anybody. */
    String given(String name, Sex sex) {
        return given.computeIfAbsent(Folding.fold(name), any -> {
            var free = GIVEN.getOrDefault(sex, EITHER).stream()
                    .filter(candidate -> !taken.contains(Folding.fold(candidate)))
                    .toList();
            return owned(free.isEmpty() ? either.getFirst() : free.get(chance.nextInt(free.size())));
        });
    }

    String given(String name) {
        return given.computeIfAbsent(Folding.fold(name), any -> owned(either.get(given.size() % either.size())));
    }

    private String owned(String name) {
        own.add(Folding.fold(name));
        return name;
    }

    String number(String source, String beginning, int digits) {
        return numbers.computeIfAbsent(
                compact(source),
                any -> beginning + ("%0" + digits + "d").formatted(chance.nextInt((int) Math.pow(10, digits))));
    }

    /** From now on this stands for a number of the source. */
    void stand(String source, String pseudonym) {
        numbers.put(compact(source), pseudonym);
    }

    Optional<String> knownNumber(String source) {
        return Optional.ofNullable(numbers.get(compact(source)));
    }

    String phone(String source) {
        String digits = source.replaceAll("\\D", "").replaceFirst("^(?:00)?33(?:0(?=\\d{9}$))?", "0");
        return phones.computeIfAbsent(
                digits.isEmpty() ? source : digits,
                any -> "%s %02d %02d"
                        .formatted(
                                PHONES.get(phones.size() % PHONES.size()), chance.nextInt(100), chance.nextInt(100)));
    }

    String mail(String source) {
        return mails.computeIfAbsent(
                source.toLowerCase(Locale.ROOT), any -> "contact-" + (mails.size() + 1) + "@hopital.example");
    }

    boolean ownMail(String passage) {
        return mails.containsValue(passage.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of a name was put there by us. */
    boolean own(String foldedWord) {
        return own.contains(foldedWord);
    }

    Map<String, String> families() {
        return Collections.unmodifiableMap(families);
    }

    Map<String, String> givenNames() {
        return Collections.unmodifiableMap(given);
    }

    private static String compact(String number) {
        return number.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
    }
}
