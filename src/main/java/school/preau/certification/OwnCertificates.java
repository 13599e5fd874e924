package school.preau.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseId;
import school.preau.catalog.Programme;
import school.preau.catalog.Requirement;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.platform.HospitalTime;
import school.preau.platform.Settings;

/** A person's own certificates: what they hold, whom they show it to, and what is in the way of the next. */
@Service
public class OwnCertificates {

    private final Certificates certificates;
    private final Certifications certifications;
    private final RequirementFacts facts;
    private final CurrentProgramme programme;
    private final People people;
    private final HospitalTime time;
    private final Settings settings;

    OwnCertificates(
            Certificates certificates,
            Certifications certifications,
            RequirementFacts facts,
            CurrentProgramme programme,
            People people,
            HospitalTime time,
            Settings settings) {
        this.certificates = certificates;
        this.certifications = certifications;
        this.facts = facts;
        this.programme = programme;
        this.people = people;
        this.time = time;
        this.settings = settings;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Certificate> of(Learner me) {
        return certificates.of(me.id(), 200);
    }

    /** Empty when there is none of that id in this person's hand. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(Learner me, CertificateId id) {
        return certificates.find(id).filter(certificate -> certificate.person().equals(me.id()));
    }

    /** From now on whoever has the link sees that it is valid. */
    @Transactional
    public void show(Learner me, CertificateId id) {
        certificates.share(id, me.id(), time.now());
    }

    /** The public page knows nothing of it any longer. */
    @Transactional
    public void hide(Learner me, CertificateId id) {
        certificates.share(id, me.id(), null);
    }

    /** The address of the public page of a certificate; it answers while the certificate is shown. */
    public String publicAddress(Certificate certificate) {
        return settings.publicAddress("/verify/" + certificate.publicId());
    }

    /** The certifications on the paths of this person's professions that are not held today, and the courses still missing. */
    @Transactional(readOnly = true)
    public List<Ahead> ahead(Learner me) {
        Programme now = programme.now();
        var holdings = certifications.statusOf(me.id());
        var positions = people.positions(me.id()).stream()
                .filter(position -> position.holdsOn(time.today()))
                .toList();
        return now.paths().stream()
                .filter(path -> positions.stream()
                        .anyMatch(position -> position.profession().equals(path.profession())))
                .flatMap(path -> path.certifications().stream())
                .distinct()
                .flatMap(id -> now.certification(id).stream())
                .filter(certification -> {
                    Holding holding = holdings.get(certification.id());
                    return holding == null || !holding.holdsOn(time.today());
                })
                .map(certification -> new Ahead(certification, missing(me, certification)))
                .toList();
    }

    private List<CourseId> missing(Learner me, CertificationDefinition certification) {
        var oldest = time.today().minusMonths(certification.months());
        var done = facts.unused(me.id(), certification.id()).stream()
                .filter(fact -> !time.dayOf(fact.at()).isBefore(oldest))
                .map(RequirementFact::done)
                .toList();
        return certification.requirements().stream()
                .filter(asked -> done.stream().noneMatch(one -> certification.satisfies(one, asked)))
                .map(Requirement::course)
                .distinct()
                .toList();
    }

    /** A certification not yet held, and what is in its way. */
    public record Ahead(CertificationDefinition certification, List<CourseId> missing) {

        public Ahead {
            missing = List.copyOf(missing);
        }
    }
}
