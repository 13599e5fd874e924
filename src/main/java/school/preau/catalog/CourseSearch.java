package school.preau.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.stereotype.Service;
import school.preau.catalog.spi.Activity;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/**
 * Full-text search over the current courses, in both languages whatever the reader's: accents do not matter, a word may be begun only,
 * and one wrong letter is forgiven in words of five letters or more. The index lives in memory and follows the snapshot.
 */
@Service
public class CourseSearch {

    private final CourseCatalog catalog;
    private final AtomicReference<Index> index = new AtomicReference<>();

    CourseSearch(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    /** The courses that answer, best first; all in the order of the catalogue when nothing is asked in words. */
    public List<Course> find(CourseQuery query) {
        var snapshot = catalog.snapshot();
        List<Course> candidates =
                query.words().isBlank() ? snapshot.courses() : indexOf(snapshot).find(query.words());
        return candidates.stream().filter(query::admits).toList();
    }

    private Index indexOf(CatalogSnapshot snapshot) {
        var known = index.get();
        if (known != null && known.snapshot == snapshot) {
            return known;
        }
        var fresh = new Index(snapshot);
        index.set(fresh);
        return fresh;
    }

    private static final class Index {

        private static final String COURSE = "course";
        private static final int MOST = 200;

        private final CatalogSnapshot snapshot;
        private final IndexSearcher searcher;

        Index(CatalogSnapshot snapshot) {
            this.snapshot = snapshot;
            try {
                var directory = new ByteBuffersDirectory();
                try (var writer = new IndexWriter(directory, new IndexWriterConfig(SearchWords.byField()))) {
                    for (Course course : snapshot.courses()) {
                        writer.addDocument(document(course));
                    }
                }
                searcher = new IndexSearcher(DirectoryReader.open(directory));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Document document(Course course) {
            var document = new Document();
            document.add(new StoredField(COURSE, course.id().value()));
            var body = new ArrayList<LocalText>();
            body.add(course.summary());
            body.addAll(course.objectives());
            course.glossary().forEach(word -> body.add(word.term()));
            for (Activity activity : course.outline()) {
                body.add(activity.title());
                body.addAll(activity.content().searchable());
            }
            for (Language language : Language.values()) {
                document.add(text("title", language, course.title()));
                document.add(text("title", language, course.shortTitle()));
                body.forEach(text -> document.add(text("text", language, text)));
            }
            return document;
        }

        private static Field text(String name, Language language, LocalText text) {
            return new TextField(name + "." + language.code(), text.in(language), Field.Store.NO);
        }

        List<Course> find(String words) {
            try {
                var hits = searcher.search(query(words), MOST).scoreDocs;
                var found = new ArrayList<Course>();
                for (var hit : hits) {
                    String id = searcher.storedFields().document(hit.doc).get(COURSE);
                    snapshot.course(new CourseId(id)).ifPresent(found::add);
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Every word must be found, in one of the languages: as it is, as a beginning, or with one letter wrong. */
        private static Query query(String words) {
            var perLanguage = new ArrayList<Query>();
            for (Language language : Language.values()) {
                var all = new BooleanQuery.Builder();
                for (String word : SearchWords.of(language, words)) {
                    var ways = new ArrayList<Query>();
                    for (String field : List.of("title", "text")) {
                        float weight = field.equals("title") ? 3f : 1f;
                        var term = new Term(field + "." + language.code(), word);
                        ways.add(new BoostQuery(new TermQuery(term), weight));
                        if (word.length() >= 3) {
                            ways.add(new BoostQuery(new PrefixQuery(term), weight * 0.6f));
                        }
                        if (word.length() >= 5) {
                            ways.add(new BoostQuery(new FuzzyQuery(term, 1), weight * 0.4f));
                        }
                    }
                    all.add(new DisjunctionMaxQuery(ways, 0.1f), BooleanClause.Occur.MUST);
                }
                perLanguage.add(all.build());
            }
            return new DisjunctionMaxQuery(perLanguage, 0.1f);
        }
    }
}
