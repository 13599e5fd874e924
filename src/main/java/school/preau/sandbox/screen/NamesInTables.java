package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Names where columns or separators say so instead of sentences: below a heading “Nom” or “Patient” of a table with bars, tabs or semicolons, and
 * as machines write them, MARTIN^LISE or MARTIN/LISE.
 */
final class NamesInTables {

    private static final Pattern OF_MACHINES = Pattern.compile(
            "(?<![\\p{L}\\d])(?<first>\\p{Lu}[\\p{L}'-]{1,30})(?<joint>[\\^/])(?<other>\\p{Lu}[\\p{L}'-]{1,30})(?![\\p{L}\\d/])");
    private static final Pattern HEADING = Pattern.compile(
            "(?<![\\p{L}])(?:nom|noms|prenom|prenoms|patient|patiente|patients|name|identite)(?![\\p{L}])");
    private static final Pattern IN_CELL = Pattern.compile("\\p{Lu}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,4}");
    private static final Set<Character> SEPARATORS = Set.of('|', '\t', ';');

    private NamesInTables() {}

    static void find(NormalText text, NameWords known, Consumer<Candidate> found) {
        ofMachines(text, known, found);
        if (HEADING.matcher(text.folded()).find()) {
            columns(text, known, found);
        }
    }

    private static void ofMachines(NormalText text, NameWords known, Consumer<Candidate> found) {
        var name = OF_MACHINES.matcher(text.text());
        while (name.find()) {
            Word first = Word.in(new NormalText(name.group("first"))).getFirst();
            Word other = Word.in(new NormalText(name.group("other"))).getFirst();
            boolean likely = name.group("joint").equals("^")
                    ? first.raw().length() >= 5 && known.unknown(first) && (known.given(other) || known.unknown(other))
                    : first.shouted() && known.unknown(first) && known.given(other);
            if (likely) {
                found.accept(name(text, name.start(), name.end()));
            }
        }
    }

    private record Cell(int start, int end) {}

    private static void columns(NormalText text, NameWords known, Consumer<Candidate> found) {
        String all = text.text();
        List<Integer> ofNames = new ArrayList<>();
        char separator = 0;
        int line = 0;
        while (line < all.length()) {
            int end = all.indexOf('\n', line);
            int lineEnd = end < 0 ? all.length() : end;
            char its = separator(all, line, lineEnd);
            if (its == 0 || its != separator) {
                ofNames = List.of();
                separator = its;
            }
            if (its != 0) {
                List<Cell> cells = cells(all, line, lineEnd, its);
                if (ofNames.isEmpty()) {
                    ofNames = headings(text, cells);
                } else {
                    for (int column : ofNames) {
                        if (column < cells.size()) {
                            cell(text, cells.get(column), known, found);
                        }
                    }
                }
            }
            line = lineEnd + 1;
        }
    }

    private static char separator(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (SEPARATORS.contains(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static List<Cell> cells(String text, int start, int end, char separator) {
        var cells = new ArrayList<Cell>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == separator) {
                cells.add(new Cell(from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static List<Integer> headings(NormalText text, List<Cell> cells) {
        var columns = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            String cell =
                    text.folded().substring(cells.get(i).start(), cells.get(i).end());
            if (cell.length() < 30 && HEADING.matcher(cell).find()) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static void cell(NormalText text, Cell cell, NameWords known, Consumer<Candidate> found) {
        var name = IN_CELL.matcher(text.text()).region(cell.start(), cell.end());
        if (name.find()) {
            Word first = Word.in(new NormalText(name.group())).getFirst();
            if (first.raw().length() >= 2
                    && !Titles.title(first)
                    && (!known.ordinary(first) || known.given(first) || known.surname(first))) {
                found.accept(name(text, name.start(), name.end()));
            }
        }
    }

    private static Candidate name(NormalText text, int start, int end) {
        boolean reserved = text.folded().substring(start, end).contains("fictif");
        return new Candidate(ScreenKind.NAME, start, end, Verdict.WARN, reserved);
    }
}
