package school.preau.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.CurrentProgramme;
import school.preau.people.TeamOf;
import school.preau.platform.Language;
import school.preau.platform.Phrase;
import school.preau.platform.ui.Translations;

/** The table of a team as a file for a spreadsheet, with the same filter and the same scope. */
@Service
public class TeamExport {

    private static final int PAGE = 500;

    private final Team team;
    private final CurrentProgramme programme;
    private final Translations words;

    TeamExport(Team team, CurrentProgramme programme, Translations words) {
        this.team = team;
        this.programme = programme;
        this.words = words;
    }

    /** UTF-8 with a byte order mark; semicolons in French, as spreadsheets there expect. */
    public void write(TeamOf manager, TeamFilter filter, Language language, OutputStream out) throws IOException {
        var certifications = programme.now().certifications();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(language == Language.FR ? ';' : ',')
                .build(writer)) {
            var head = new ArrayList<String>();
            head.add(words.text(language, "reporting.column.person"));
            head.add(words.text(language, "reporting.column.tool"));
            certifications.forEach(
                    definition -> head.add(defused(definition.shortTitle().in(language))));
            csv.writeRecord(head);
            List<MemberStatus> page;
            for (int offset = 0; !(page = team.page(manager, filter, offset, PAGE)).isEmpty(); offset += PAGE) {
                page.forEach(member -> csv.writeRecord(line(member, certifications, language)));
            }
        }
    }

    private List<String> line(MemberStatus member, List<CertificationDefinition> certifications, Language language) {
        var cells = new ArrayList<String>();
        cells.add(defused(member.fullName()));
        cells.add(words.text(language, toolKey(member)));
        for (CertificationDefinition definition : certifications) {
            cells.add(member.requirements().stream()
                    .filter(requirement -> requirement.certification().equals(definition.id()))
                    .map(requirement -> defused(words.text(language, words(requirement))))
                    .findFirst()
                    .orElse(""));
        }
        return cells;
    }

    /** The translation of whether somebody may use the tool. */
    public static String toolKey(MemberStatus member) {
        if (member.away()) {
            return "reporting.tool.away";
        }
        return member.mayUseTool() ? "reporting.tool.yes" : "reporting.tool.no";
    }

    /** A requirement's state in full words. */
    public static Phrase words(RequirementStatus requirement) {
        var day = requirement.day();
        return day == null
                ? Phrase.of(requirement.state().key() + ".open")
                : Phrase.of(requirement.state().key(), day);
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    static String defused(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n|%".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
