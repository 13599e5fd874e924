package school.preau.sandbox.readability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Terms of the trade that a text uses and does not explain, with words one could say instead; and acronyms. The terms stand in {@code
 * jargon.txt}. A term is explained when its own sentence, behind it, or the next one says what it is.
 */
public final class Jargon {

    private static final Map<String, Term> TERMS = read();

    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{2,6}(?![\\p{L}\\p{N}-])");
    private static final Pattern SURNAMES = Pattern.compile("(?:FICTIF|EXERCICE)");

    /** Behind a term: brackets, or words that say that it is being explained. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "^[^.!?;\\n]{0,40}\\(|c ?['’]?est a dire|c'est|ce sont|autrement dit|cela veut dire|ca veut dire|veut dire|signifie|"
                    + "on appelle|qu'on appelle|appele|medicament (?:qui|pour|contre)|qui (?:sert|aide|permet|fait|evite|empeche)");

    private Jargon() {}

    /** @param gloss plain words for it; empty for an acronym */
    public record Unexplained(String term, String gloss) {}

    private record Term(Pattern pattern, String written, String gloss) {}

    /** In the order of the text, each once. */
    public static List<Unexplained> unexplainedIn(String text) {
        var sentences = Sentences.of(text);
        var found = new LinkedHashMap<String, Unexplained>();
        var explained = new ArrayList<String>();
        for (int i = 0; i < sentences.size(); i++) {
            String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
            for (var one : in(sentences.get(i), next, explained)) {
                found.putIfAbsent(one.term(), one);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Unexplained> in(String sentence, String next, List<String> explained) {
        var found = new ArrayList<Unexplained>();
        String folded = fold(sentence);
        for (Term term : TERMS.values()) {
            var matcher = term.pattern().matcher(folded);
            if (matcher.find()) {
                note(term.written(), term.gloss(), folded, matcher.start(), matcher.end(), next, explained, found);
            }
        }
        var acronyms = ACRONYM.matcher(sentence);
        while (acronyms.find()) {
            if (!SURNAMES.matcher(acronyms.group()).matches()) {
                note(acronyms.group(), "", folded, acronyms.start(), acronyms.end(), next, explained, found);
            }
        }
        return found;
    }

    private static void note(
            String written,
            String gloss,
            String sentence,
            int start,
            int end,
            String next,
            List<String> explained,
            List<Unexplained> found) {
        // « de l'eau dans les jambes (œdème) » explains before it names.
        boolean inBrackets = sentence.lastIndexOf('(', start) > sentence.lastIndexOf(')', start);
        boolean behind = EXPLAINS.matcher(sentence.substring(end)).find();
        boolean after = EXPLAINS.matcher(
                        fold(next).substring(0, Math.min(60, fold(next).length())))
                .find();
        if (inBrackets || behind || after) {
            explained.add(written);
        } else if (!explained.contains(written)) {
            found.add(new Unexplained(written, gloss));
        }
    }

    private static Map<String, Term> read() {
        var terms = new LinkedHashMap<String, Term>();
        try (var stream = Jargon.class.getResourceAsStream("jargon.txt")) {
            if (stream == null) {
                throw new IllegalStateException("jargon.txt is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    String written = parts[0].strip();
                    String words = Pattern.quote(fold(written)).replace(" ", "\\E\\s+\\Q");
                    terms.put(
                            written,
                            new Term(
                                    Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?:s|x|e|es)?(?![\\p{L}\\p{N}])"),
                                    written,
                                    parts[1].strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Small letters without accents, as long as the text itself. */
    private static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            String letter = Normalizer.normalize(composed.substring(i, i + 1), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.FRENCH);
            folded.append(letter.length() == 1 ? letter : " ");
        }
        return folded.toString().replace('’', '\'');
    }
}
