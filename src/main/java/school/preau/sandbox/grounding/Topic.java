package school.preau.sandbox.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.sandbox.PatientRecord;

/**
 * Words of the record that a day may belong to, with every day the record names together with them.
 *
 * @param line the line of the record they come from
 * @param planned whether it is something to come
 */
record Topic(String line, Pattern words, boolean planned, Set<LocalDate> days) {

    private static final int TELLING = 6;
    private static final Set<String> VAGUE = Set.of(
            "maladie",
            "histoire",
            "douleur",
            "douleurs",
            "reprise",
            "retour",
            "partielle",
            "biologie",
            "lecture",
            "consultation",
            "controle",
            "resultat",
            "resultats",
            "examen",
            "surveillance",
            "patient",
            "patiente",
            "medecin",
            "traitant",
            "sortie",
            "traitement",
            "gauche",
            "droite",
            "chronique",
            "moderee",
            "semaine",
            "quotidienne",
            "domicile",
            "service",
            "sanguin",
            "arterielle",
            "permanente",
            "douloureuse",
            "postoperatoire",
            "generale");

    static List<Topic> of(PatientRecord record, Statements statements) {
        var topics = new ArrayList<Topic>();
        var unit = Set.of(FoldedText.fold(record.stay().unit().fr()).split("[ ']"));
        var collect = new Object() {
            void line(String id, String label, List<String> synonyms, boolean planned) {
                phrases(label, synonyms, unit).forEach(phrase -> {
                    var words = words(phrase);
                    topics.add(new Topic(id, words, planned, Set.copyOf(statements.daysOf(words))));
                });
            }
        };
        record.followUp().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), true));
        record.acts().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), false));
        record.devices().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), false));
        record.events().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), false));
        record.pending().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), false));
        record.problems().forEach(line -> collect.line(line.id(), line.label().fr(), line.synonyms(), false));
        return List.copyOf(topics);
    }

    /** Whether a word by itself says what it is about. */
    static boolean telling(String word) {
        return word.length() >= TELLING && !VAGUE.contains(word);
    }

    private static Set<String> phrases(String label, List<String> synonyms, Set<String> unit) {
        return Stream.concat(Stream.of(RecordFacts.head(label)), synonyms.stream())
                .map(FoldedText::fold)
                .flatMap(phrase -> Stream.concat(
                        Stream.of(phrase),
                        Stream.of(phrase.split("[ ']")).filter(word -> telling(word) && !unit.contains(word))))
                .flatMap(phrase -> Stream.concat(Stream.of(phrase), Lexicon.own().abbreviated(phrase).stream()))
                .filter(phrase -> phrase.length() >= 2)
                .collect(Collectors.toSet());
    }

    /** A phrase as whole words, each in the singular or the plural. */
    static Pattern words(String phrase) {
        String regex = Stream.of(FoldedText.fold(phrase).split(" "))
                .map(word -> Pattern.quote(word) + "s?")
                .collect(Collectors.joining(" +"));
        return Pattern.compile("(?<![a-z0-9-])" + regex + "(?![a-z0-9])");
    }
}
