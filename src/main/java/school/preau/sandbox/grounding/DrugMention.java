package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A medicine named in a text.
 *
 * @param drug what the lexicon or the record calls it
 * @param exact false when the name is one letter off
 * @param before the stretch before the name up to the medicine named before it or the beginning of the clause
 * @param after the stretch after the name up to the next medicine or the end of the clause
 */
record DrugMention(Lexicon.Drug drug, Span span, boolean exact, Span before, Span after) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9µ]+");
    private static final Pattern ONE_NAME = Pattern.compile("[a-z0-9µ]+(?:[ '/-]{1,3}[a-z0-9µ]+)+");
    private static final Pattern NO_SUBJECT = Pattern.compile(
            " (?:a |ne pas |ne plus )?(?:reprendre|reprise|poursuivre|arreter|arrete\\w*|stop|continuer)\\b[^.;\\n]{0,60}");
    private static final int LONGEST = 4;

    static List<DrugMention> in(Reading reading, DrugNames names) {
        String text = reading.text();
        List<MatchResult> words = WORD.matcher(text).results().toList();
        var found = new ArrayList<DrugMention>();
        for (int i = 0; i < words.size(); i++) {
            var hit = longest(words, i, text, names);
            if (hit.isPresent()) {
                found.add(hit.get());
                while (i + 1 < words.size()
                        && words.get(i + 1).start() < hit.get().span().end()) {
                    i++;
                }
            }
        }
        return bounded(reading, joined(text, found));
    }

    private static Optional<DrugMention> longest(List<MatchResult> words, int first, String text, DrugNames names) {
        int start = words.get(first).start();
        for (int count = Math.min(LONGEST, words.size() - first); count > 0; count--) {
            int end = words.get(first + count - 1).end();
            String raw = text.substring(start, end).replace("ac. ", "acide ");
            if (count > 1 && !ONE_NAME.matcher(raw).matches()) {
                continue;
            }
            String name = raw.replace('-', ' ').replace('/', ' ').replaceAll(" +", " ");
            var drug = names.exactly(name);
            if (drug.isPresent()) {
                return drug.map(known -> mention(known, start, end, true));
            }
        }
        String word = words.get(first).group();
        return names.nearly(word).map(drug -> mention(drug, start, start + word.length(), false));
    }

    private static DrugMention mention(Lexicon.Drug drug, int start, int end, boolean exact) {
        var nowhere = new Span(start, start);
        return new DrugMention(drug, new Span(start, end), exact, nowhere, nowhere);
    }

    /** « furosémide (Lasilix) » is one mention. */
    private static List<DrugMention> joined(String text, List<DrugMention> found) {
        var joined = new ArrayList<DrugMention>();
        for (DrugMention mention : found) {
            if (!joined.isEmpty()) {
                DrugMention last = joined.getLast();
                String between =
                        text.substring(last.span().end(), mention.span().start());
                if (last.drug().equals(mention.drug()) && between.matches(" ?[(,/] ?|  ?")) {
                    int end = mention.span().end();
                    if (end < text.length() && text.charAt(end) == ')') {
                        end++;
                    }
                    joined.removeLast();
                    joined.add(mention(mention.drug(), last.span().start(), end, last.exact() && mention.exact()));
                    continue;
                }
            }
            joined.add(mention);
        }
        return joined;
    }

    /** « … en cause dans la confusion. A reprendre à 5 mg »: a sentence without a subject speaks of the medicine before it. */
    private static int further(String text, int end) {
        var next = NO_SUBJECT.matcher(text).region(end, text.length());
        return next.lookingAt() ? next.end() : end;
    }

    private static List<DrugMention> bounded(Reading reading, List<DrugMention> found) {
        var bounded = new ArrayList<DrugMention>();
        for (int i = 0; i < found.size(); i++) {
            var mention = found.get(i);
            var clause = reading.clause(mention.span().start());
            int from = i > 0 ? Math.max(clause.start(), found.get(i - 1).span().end()) : clause.start();
            int end = further(reading.text(), clause.end());
            int to =
                    i + 1 < found.size() ? Math.min(end, found.get(i + 1).span().start()) : end;
            bounded.add(new DrugMention(
                    mention.drug(),
                    mention.span(),
                    mention.exact(),
                    new Span(
                            Math.min(from, mention.span().start()),
                            mention.span().start()),
                    new Span(mention.span().end(), Math.max(mention.span().end(), to))));
        }
        return bounded;
    }
}
