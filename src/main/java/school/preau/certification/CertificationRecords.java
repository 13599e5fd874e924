package school.preau.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;

/** What this module stores about a person, and for how long: ten years after the last of it was valid. */
@Component
class CertificationRecords implements RecordedData, Retained {

    static final int YEARS_KEPT = 10;

    private static final String DUE = """
            select person from requirement_holder h where not exists (
                select 1 from certification_cycle c where c.person = h.person and c.valid_until >= :day)
            and not exists (select 1 from requirement_fact f where f.person = h.person and f.at >= :since)""";

    private final JdbcClient jdbc;
    private final RequirementFacts facts;
    private final Certificates certificates;
    private final CurrentProgramme programme;
    private final HospitalTime time;

    CertificationRecords(
            JdbcClient jdbc,
            RequirementFacts facts,
            Certificates certificates,
            CurrentProgramme programme,
            HospitalTime time) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.certificates = certificates;
        this.programme = programme;
        this.time = time;
    }

    @Override
    public String key() {
        return "certificates";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        var entries = new ArrayList<Entry>();
        for (RequirementFact fact : facts.of(person, limit)) {
            entries.add(new Entry(
                    fact.at(),
                    Phrase.of(
                            "certification.recorded.course",
                            programme.titleOf(fact.course()),
                            fact.course().number())));
        }
        for (Certificate certificate : certificates.of(person, limit)) {
            entries.add(new Entry(
                    certificate.issuedAt(),
                    Phrase.of(
                            "certification.recorded.certificate",
                            programme.titleOf(certificate.certification()),
                            certificate.number(),
                            certificate.until())));
        }
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return List.copyOf(entries.subList(0, Math.min(limit, entries.size())));
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return of("select count(*) from (" + DUE + ") gone", today)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        for (String table : List.of(
                "badge where certificate in (select id from certificate where person in (" + DUE + "))",
                "certificate_revocation where cycle in (select id from certification_cycle where person in (" + DUE
                        + "))",
                "certificate where person in (" + DUE + ")",
                "certification_cycle_fact where cycle in (select id from certification_cycle where person in (" + DUE
                        + "))",
                "certification_cycle where person in (" + DUE + ")",
                "requirement_fact where person in (" + DUE + ")")) {
            of("delete from " + table, today).update();
        }
        // Every holder without a cycle and without a recent fact: those whose rows went just now.
        return of("delete from requirement_holder where person in (" + DUE + ")", today)
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, LocalDate today) {
        LocalDate oldest = today.minusYears(YEARS_KEPT);
        return jdbc.sql(sql).param("day", oldest).param("since", HospitalTime.utc(time.startOf(oldest)));
    }
}
