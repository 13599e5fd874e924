package school.preau.reporting;

import static school.preau.certification.CertificationSchool.COURSE;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import school.preau.certification.CertificationSchool;
import school.preau.obligations.ObligationsSchool;
import school.preau.people.Unit;
import school.preau.people.UnitId;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

/** A ward on 9 February 2027: Hugo is late, Inès and Awa have something to do, Maëlle holds A.V.E.C., Nora is away. */
public final class ReportingSchool {

    public final ObligationsSchool obligations;
    public final CertificationSchool school;
    final Projecting projecting;
    public final Team team;
    public final UnitId cardiology;
    public final UnitId surgery;
    public final PersonId ines;
    public final PersonId hugo;
    public final PersonId awa;
    public final PersonId maelle;
    public final PersonId nora;

    public ReportingSchool(DataSource source) {
        obligations = new ObligationsSchool(source);
        school = obligations.school;
        var directory = obligations.directory;
        cardiology = directory.unit("Cardiologie", Unit.Kind.SERVICE, null);
        surgery = directory.unit("Chirurgie", Unit.Kind.SERVICE, null);
        ines = member("Inès", "Aubépine", cardiology, "nurse", "2027-01-02");
        hugo = member("Hugo", "Bruyère", cardiology, "nurse", "2026-11-01");
        awa = member("Awa", "Lavande", cardiology, "manager", "2020-01-01");
        maelle = member("Maëlle", "Noisetier", cardiology, "nurse", "2025-01-01");
        nora = member("Nora", "Mélisse", cardiology, "nurse", "2025-01-01");
        member("Odile", "Genêt", surgery, "nurse", "2025-01-01");
        directory.absence(nora, "2027-01-20", "2027-04-12");
        school.today("2026-10-01");
        obligations.adopt("verifier", "2026-10-01");
        obligations.adopt("lettre", "2027-01-15");
        school.done(maelle, COURSE, "2027-02-05T10:00:00Z");
        school.today("2027-02-09");
        var members = new Members(school.jdbc);
        projecting = new Projecting(
                members,
                new StatusFromFacts(
                        obligations.people,
                        obligations.obligations,
                        school.certifications,
                        school.programme(),
                        school.time),
                obligations.people,
                new StatusChecks(school.jdbc),
                school.time,
                new DataSourceTransactionManager(source));
        team = new Team(school.jdbc, projecting, members, obligations.people, school.time);
    }

    private PersonId member(String given, String family, UnitId unit, String profession, String joined) {
        PersonId person = obligations.directory.person(given, family);
        obligations.directory.position(person, unit, profession, joined, null);
        return person;
    }

    /** As the nightly jobs do. */
    public void recompute() {
        obligations.recompute();
        projecting.check();
    }

    public TeamExport export() {
        return new TeamExport(team, school.programme(), new Translations());
    }

    public MemberHistory history() {
        return new MemberHistory(
                team, obligations.obligations, school.certifications, obligations.reminding, school.programme());
    }

    public Projected projected() {
        return new Projected(projecting);
    }
}
