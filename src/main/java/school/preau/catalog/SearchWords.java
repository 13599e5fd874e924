package school.preau.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import school.preau.platform.Language;

/** A text as the search sees it: words without case, accents, elisions, stop words and plural endings. */
final class SearchWords extends Analyzer {

    private static final Analyzer FRENCH = new SearchWords(Language.FR);
    private static final Analyzer ENGLISH = new SearchWords(Language.EN);

    private final Language language;

    private SearchWords(Language language) {
        this.language = language;
    }

    /** Fields end with the code of their language. */
    static Analyzer byField() {
        return new PerFieldAnalyzerWrapper(FRENCH, Map.of("title.en", ENGLISH, "text.en", ENGLISH));
    }

    static List<String> of(Language language, String text) {
        var words = new ArrayList<String>();
        try (TokenStream stream =
                (language == Language.EN ? ENGLISH : FRENCH).tokenStream("", new StringReader(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(words);
        TokenStream stemmed = switch (language) {
            case FR ->
                new FrenchMinimalStemFilter(new StopFilter(
                        new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES), FrenchAnalyzer.getDefaultStopSet()));
            case EN ->
                new EnglishMinimalStemFilter(
                        new StopFilter(new EnglishPossessiveFilter(lower), EnglishAnalyzer.getDefaultStopSet()));
        };
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stemmed));
    }
}
