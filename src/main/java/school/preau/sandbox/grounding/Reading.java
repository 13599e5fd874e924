package school.preau.sandbox.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text read: folded, cut into sentences with the section they stand in, its dates and quantities found. */
final class Reading {

    /** @param section of the heading above it */
    record Sentence(Span span, Section section) {}

    /** Abbreviations whose point ends no sentence. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[^a-z])(?:m|mm|mme|mlle|dr|drs|pr|art|env|cf|ex|st|ste|no|tel|cp|p|h)$");

    private static final Pattern HEADING_MARK =
            Pattern.compile("^\\s*(?:#{1,6}\\s+\\S|\\*\\*[^*\\n]{2,70}\\*\\*\\s*:?\\s*$)");
    private static final Pattern BOLD_OPENING = Pattern.compile("^\\s*\\*\\*([^*\\n]{2,140})\\*\\*");
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:[-*]\\s+|\\d{1,2}[.)/]\\s+)?((?:traitements?|ttts?|medicaments?|ordonnance|allergies?|antecedents?|atcds?|suites|suivi|motif|pec|rdv"
                    + "|synthese)[^:.;,\\d]{0,45}?) ?:");

    /** « Comment ça s'est passé : … » after « Allergies : … ». */
    private static final Pattern OTHER_LABEL = Pattern.compile("^\\s*(?:[-*•] )?\\p{Lu}[^:.;,\\d]{2,40}[ \u00a0]?: ");

    private static final Pattern AT_DISCHARGE = Pattern.compile("\\b(?:sortie|apres|ordonnance|desormais)\\b");
    private static final Pattern BEFORE_STAY =
            Pattern.compile("\\b(?:entree|admission|avant|domicile|habituel\\w*)\\b");
    private static final Pattern ALL_CAPITALS =
            Pattern.compile("^\\W*(?:\\d{1,2}\\W+)?\\p{Lu}[\\p{Lu} '’/-]{3,40}\\W*$");
    private static final Pattern SHOUTED =
            Pattern.compile("^\\W*(?:\\d{1,2}\\W+)?\\p{Lu}[\\p{Lu} '’/-]{3,40} ?\u00a0?:");

    private final FoldedText folded;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Sentence>> columns = new ArrayList<>();
    private final List<Dates.Mention> dates;
    private final List<Quantity> quantities;

    private Reading(String text, LocalDate near) {
        this.folded = FoldedText.of(text);
        this.dates = Dates.in(folded.text(), near);
        this.quantities =
                Quantity.in(folded, dates.stream().map(Dates.Mention::span).toList());
        sentences(text);
    }

    /** @param near a day of the stay, for dates without a year */
    static Reading of(String text, LocalDate near) {
        return new Reading(text, near);
    }

    FoldedText folded() {
        return folded;
    }

    String text() {
        return folded.text();
    }

    String text(Span span) {
        return folded.text(span);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Dates.Mention> dates() {
        return dates;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<Quantity> quantities(Span within) {
        return quantities.stream()
                .filter(quantity -> within.contains(quantity.span()))
                .toList();
    }

    List<Dates.Mention> dates(Span within) {
        return dates.stream().filter(date -> within.contains(date.span())).toList();
    }

    Sentence sentence(int index) {
        for (Sentence sentence : sentences) {
            if (sentence.span().contains(index)) {
                return sentence;
            }
        }
        return new Sentence(new Span(0, folded.text().length()), Section.NONE);
    }

    /** The part of a sentence between semicolons around a place. */
    Span clause(int index) {
        Span sentence = sentence(index).span();
        int start = folded.text().lastIndexOf(';', index - 1) + 1;
        int end = folded.text().indexOf(';', index);
        return new Span(Math.max(start, sentence.start()), end < 0 ? sentence.end() : Math.min(end, sentence.end()));
    }

    private void sentences(String original) {
        var section = Section.NONE;
        var heading = Section.NONE;
        String text = folded.text();
        String[] lines = original.replace("\r", "").split("\n", -1);
        int at = 0;
        var header = new ArrayList<Section>();
        for (String line : lines) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String plain = text.substring(at, end);
            if (heading(line, plain)) {
                section = Section.of(plain);
                heading = section;
            } else if (plain.isBlank()) {
                section = heading; // a label reaches to the end of its paragraph
            } else {
                var bold = BOLD_OPENING.matcher(line);
                var label = LABEL.matcher(plain);
                if (bold.find() && Section.of(FoldedText.fold(bold.group(1))) != Section.NONE) {
                    section = Section.of(FoldedText.fold(bold.group(1)));
                } else if (label.find()) {
                    section = Section.of(label.group(1));
                } else if (shouted(line)) {
                    section = Section.of(plain.split(":", 2)[0]);
                } else if (section != heading && OTHER_LABEL.matcher(line).find()) {
                    section = heading;
                }
            }
            if (plain.strip().startsWith("|")) {
                row(at, end, header);
            } else {
                header.clear();
            }
            split(at, end, section);
            at = end + 1;
        }
    }

    /** « SORTIE : 132/70 debout »: a label in capitals. */
    private static boolean shouted(String line) {
        return SHOUTED.matcher(line).find();
    }

    /** The cells of the row a place stands in, where the table has a column of what is taken after the stay. */
    List<Sentence> columns(int index) {
        return columns.stream()
                .filter(row -> row.getFirst().span().start() <= index
                        && index < row.getLast().span().end())
                .findFirst()
                .orElse(List.of());
    }

    /** Reads a row of a table; the first row names the columns. */
    private void row(int from, int to, List<Section> header) {
        var cells = new ArrayList<Sentence>();
        int start = folded.text().indexOf('|', from) + 1;
        for (int i = start; i <= to; i++) {
            if (i == to || folded.text().charAt(i) == '|') {
                if (i > start) {
                    int number = cells.size();
                    cells.add(new Sentence(
                            new Span(start, i), number < header.size() ? header.get(number) : Section.NONE));
                }
                start = i + 1;
            }
        }
        if (header.isEmpty()) {
            cells.forEach(cell -> header.add(column(folded.text(cell.span()))));
        } else if (header.contains(Section.DISCHARGE_TREATMENT)
                && header.contains(Section.ADMISSION_TREATMENT)
                && cells.size() > 1) {
            columns.add(List.copyOf(cells));
        }
    }

    private static Section column(String heading) {
        if (AT_DISCHARGE.matcher(heading).find()) {
            return Section.DISCHARGE_TREATMENT;
        }
        return BEFORE_STAY.matcher(heading).find() ? Section.ADMISSION_TREATMENT : Section.NONE;
    }

    private static boolean heading(String line, String plain) {
        String stripped = plain.strip().replaceFirst("^\\d{1,2} ?[.)/-] *", "");
        return HEADING_MARK.matcher(line).find()
                || ALL_CAPITALS.matcher(line).matches()
                || (stripped.endsWith(":") && stripped.length() <= 70 && !stripped.contains(","))
                || (!stripped.isEmpty()
                        && stripped.length() <= 50
                        && !stripped.matches(".*[.,;!?\\d].*")
                        && !line.strip().startsWith("-")
                        && Section.of(stripped) != Section.NONE);
    }

    private void split(int from, int to, Section section) {
        String text = folded.text();
        int start = from;
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            boolean last = i + 1 >= to || text.charAt(i + 1) == ' ';
            if ((sign == '!' || sign == '?' || sign == '.') && last && !abbreviated(start, i)) {
                add(start, i + 1, section);
                start = i + 1;
            }
        }
        add(start, to, section);
    }

    private boolean abbreviated(int start, int point) {
        String text = folded.text();
        boolean species = point + 2 < text.length()
                && text.substring(Math.max(start, point - 2), point).matches("(?:.*[^a-z])?[a-z]")
                && folded.capital(point - 1)
                && !folded.capital(point + 2); // « E. coli »
        return text.charAt(point) == '.'
                && (species
                        || ABBREVIATION
                                .matcher(text.substring(Math.max(start, point - 6), point))
                                .find());
    }

    private void add(int start, int end, Section section) {
        if (!folded.text().substring(start, end).isBlank()) {
            sentences.add(new Sentence(new Span(start, end), section));
        }
    }
}
