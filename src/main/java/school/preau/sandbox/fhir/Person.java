package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as the source has it, taken apart.
 *
 * @param families surnames; the last one names the person when there are several
 */
record Person(Optional<String> title, List<String> given, List<String> families) {

    /** “, directrice de l'école”, “(kinésithérapeute)”: what somebody is, behind the name. */
    private static final Pattern OFFICE = Pattern.compile("(?s)(?:,\\s*\\p{Ll}|\\s*\\().*");

    Person {
        // The mark of the invented is nobody's given name: every pseudonym has it.
        given = given.stream()
                .filter(name -> !Folding.fold(name).matches("fictifs?|fictives?|"))
                .toList();
    }

    /** A HumanName: its parts when it has them, else its text. */
    static Person of(Item name) {
        var family = name.text("family");
        if (family.isEmpty()) {
            return of(name.text("text").orElse(""));
        }
        var title = name.texts("prefix").stream()
                .flatMap(word -> Titles.of(word).stream())
                .findFirst()
                .or(() -> of(name.text("text").orElse("")).title());
        return new Person(title, name.texts("given"), List.of(family.get()));
    }

    /** “Dr Jean DUPONT”, “DUPONT Jean”, “Mme Dupont-Morel”: capitals are surnames, otherwise the last word is. */
    static Person of(String text) {
        Optional<String> title = Optional.empty();
        var words = new ArrayList<String>();
        boolean quiet = text.equals(text.toLowerCase(Locale.ROOT));
        for (String word : OFFICE.matcher(text).replaceFirst("").split("[\\s,]+")) {
            var found = Titles.of(word);
            if (found.isPresent()) {
                title = title.or(() -> found);
            } else if (Folding.fold(word).length() > 1 && (quiet || Character.isUpperCase(word.codePointAt(0)))) {
                words.add(word);
            }
        }
        var shouted = words.stream().filter(Person::shouted).toList();
        if (shouted.isEmpty() || shouted.size() == words.size()) {
            return words.isEmpty()
                    ? new Person(title, List.of(), List.of())
                    : new Person(title, words.subList(0, words.size() - 1), List.of(words.getLast()));
        }
        return new Person(
                title, words.stream().filter(word -> !shouted(word)).toList(), List.of(String.join(" ", shouted)));
    }

    private static boolean shouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    boolean named() {
        return !families.isEmpty();
    }

    String family() {
        return families.getLast();
    }
}
