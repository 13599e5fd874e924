package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Names of people with something before them that says so: a title, a word for a person, a label. Eponyms (Parkinson), drugs and words of
 * the ward that look like surnames are not people unless a title says so. A date right behind a name is its birth date when it is old enough.
 */
final class PersonNames implements Detector {

    private static final Pattern LABEL_GAP = Pattern.compile("\"? {0,2}[:=] {0,3}\"?| {1,2}|: ?\\n|\\^| de ");
    private static final Pattern PERSON_GAP =
            Pattern.compile(" {1,2}(?:\\d{1,4} ?:? {1,2})?| ?[:,] {0,2}| ?\\( ?| ?« ?| ?: ?\\n");
    private static final Pattern DATE_BEHIND =
            Pattern.compile("\\G(?: ?[,;:(|/-]{0,2} ?| ?\\( ?| {0,2}\\|{1,2} {0,2}| ?\\n ?)(?:[fmh] ?[,;|]? )?(?<date>"
                    + FrenchDate.EXPRESSION + ")");
    /** Younger dates beside a name are those of a stay or a letter. */
    private static final int YOUNGEST_BIRTH = 2018;

    private final NameWords known = new NameWords();
    private final NameExtent extent = new NameExtent(known);
    private final StandingNames standing = new StandingNames(known, extent);

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        List<Word> words = Word.in(text);
        int done = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int first = i + 1;
            int last = -1;
            if (Titles.at(words, i)) {
                last = afterTitle(words, i);
            } else if (first < words.size() && (Titles.personWord(word) || Titles.label(word))) {
                last = afterPersonWord(words, first, Titles.label(word));
            }
            if (last < first && i > done) {
                first = i;
                last = standing.end(words, i);
            }
            if (last >= first) {
                report(text, words, first, last, found);
                done = Math.max(done, last);
                if (first > i && Titles.plural(word)) {
                    second(text, words, last + 1, found);
                }
            }
        }
        NamesInTables.find(text, known, candidate -> {
            found.accept(candidate);
            birthDateBehind(text, candidate.end(), found);
        });
    }

    /** “… et Sablayrolles” */
    private void second(NormalText text, List<Word> words, int and, Consumer<Candidate> found) {
        if (and + 1 < words.size()
                && Set.of("et", "and").contains(words.get(and).folded())
                && words.get(and + 1).capital()
                && !known.hospital(words.get(and + 1))) {
            report(text, words, and + 1, extent.end(words, and + 1), found);
        }
    }

    private void report(NormalText text, List<Word> words, int first, int last, Consumer<Candidate> found) {
        var name = words.subList(first, last + 1);
        boolean reserved = name.stream()
                .anyMatch(
                        word -> word.parts().contains("fictif") || word.parts().contains("fictive"));
        int end = words.get(last).end();
        boolean pointed = words.get(last).initial() && text.text().startsWith(".", end);
        found.accept(new Candidate(
                ScreenKind.NAME, words.get(first).start(), pointed ? end + 1 : end, Verdict.WARN, reserved));
        birthDateBehind(text, words.get(last).end(), found);
    }

    private static void birthDateBehind(NormalText text, int nameEnd, Consumer<Candidate> found) {
        var date = DATE_BEHIND.matcher(text.folded());
        if (date.find(nameEnd)
                && FrenchDate.parse(date.group("date"))
                        .filter(day -> day.getYear() <= YOUNGEST_BIRTH)
                        .isPresent()) {
            found.accept(
                    new Candidate(ScreenKind.BIRTH_DATE, date.start("date"), date.end("date"), Verdict.BLOCK, false));
        }
    }

    /** The last word of the name behind a title, or −1. */
    private int afterTitle(List<Word> words, int title) {
        int first = title + 1;
        Word next = words.get(first);
        int behind = extent.afterParticles(words, first);
        if (behind > 0) {
            Word name = words.get(behind);
            if (name.capital() && !name.initial() && !known.hospital(name) && !Titles.title(name)) {
                return extent.end(words, first);
            }
            if (!next.capital() && Titles.addressed(words.get(title)) && known.unknown(name)) {
                return extent.endInSmallLetters(words, behind);
            }
        }
        if (!next.capital()) {
            // Written in haste: “mme dupont”.
            boolean name = known.surname(next) && !known.hospital(next);
            boolean likely = Titles.addressed(words.get(title))
                    && words.get(title).folded().length() > 1
                    && (known.given(next) || known.unknown(next));
            return name || likely ? extent.endInSmallLetters(words, first) : -1;
        }
        if (next.initial() && !StandingNames.beforeSurname(words, first)) {
            boolean two = first + 1 < words.size()
                    && words.get(first + 1).initial()
                    && Set.of(".", ". ").contains(words.get(first + 1).gap());
            return two ? first + 1 : -1;
        }
        boolean abbreviation =
                next.shouted() && next.raw().length() <= 3 && words.get(title).shouted();
        return known.hospital(next) || Titles.title(next) || abbreviation ? -1 : extent.end(words, first);
    }

    private int afterPersonWord(List<Word> words, int first, boolean label) {
        Word next = words.get(first);
        boolean joined = (label ? LABEL_GAP : PERSON_GAP).matcher(next.gap()).matches();
        if (!joined || Titles.title(next)) {
            return -1;
        }
        int behind = next.capital() ? extent.afterParticles(words, first) : -1;
        if (behind > 0 && words.get(behind).capital() && known.unknown(words.get(behind))) {
            return extent.end(words, first);
        }
        if (!next.capital()) {
            // “le pt hamzaouine”, “prénom rené”
            boolean given = known.given(next) && next.raw().length() > 3 && !known.ordinary(next);
            boolean haste = Set.of("pt", "pte").contains(words.get(first - 1).folded()) && known.unknown(next);
            return given || haste ? extent.endInSmallLetters(words, first) : -1;
        }
        if (next.raw().length() < 3 || known.notAPerson(next)) {
            return -1;
        }
        boolean sure = known.given(next) || known.surname(next);
        boolean restIsQuiet =
                first + 1 == words.size() || !words.get(first + 1).shouted() || known.given(words.get(first + 1));
        boolean likely =
                !known.ordinary(next) && (!next.shouted() || (next.raw().length() >= 5 && restIsQuiet));
        return sure || likely || (label && !known.ordinary(next)) ? extent.end(words, first) : -1;
    }
}
