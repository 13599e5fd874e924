package school.preau.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import school.preau.certification.badge.BadgeJwt;
import school.preau.certification.badge.BadgeKeys;
import school.preau.certification.badge.Baking;
import school.preau.certification.badge.BundledContexts;
import school.preau.certification.badge.EmbeddedProof;
import school.preau.people.Directory;
import school.preau.people.People;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

/** One certificate with its badge, issued as often as one likes: for measuring. */
public final class IssuedSamples {

    private final CertificationSchool school;
    private final People people;
    private final PersonId ines;
    private final BadgeKeys keys;
    private final BadgeCredentials credentials;
    private final Badges.Badge badge;
    private final EmbeddedProof proof = new EmbeddedProof(new BundledContexts());

    public IssuedSamples() {
        var jdbc = Database.H2.fresh();
        school = new CertificationSchool(jdbc);
        people = Directory.people(jdbc);
        ines = new Directory(jdbc).person("Inès", "Aubépine");
        school.done(ines, CertificationSchool.COURSE, "2026-11-12T10:00:00Z");
        keys = keys();
        credentials = new BadgeCredentials(
                new BadgeLinks(school.settings),
                new Issuer(people, school.settings),
                school.programme(),
                new Translations(),
                school.time);
        var badges = new Badges(jdbc, school.identifiers);
        badges.make(certificate().id(), Language.FR);
        badge = badges.find(certificate().id()).orElseThrow();
    }

    private Certificate certificate() {
        return school.certificates.of(ines, 1).getFirst();
    }

    /** @return length of the signed JWT */
    public int jwt() {
        var credential = credentials.credential(certificate(), badge, "ines@hopital-fictif.example");
        return BadgeJwt.sign(credential, keys.current(), "https://preau.example/badges/keys/1")
                .length();
    }

    /** @return length of the document with its proof */
    public int embedded() {
        var credential = credentials.credential(certificate(), badge, "ines@hopital-fictif.example");
        return proof.add(
                        credential,
                        keys.current().signing(),
                        "https://preau.example/badges/issuer#1",
                        school.time.now())
                .toString()
                .length();
    }

    /** @return bytes of the baked PNG */
    public int picture() {
        return Baking.png(credentials.picture(certificate(), badge).png(), "eyJ.eyJ.x").length;
    }

    /** @return bytes of the sheet */
    public int pdf() {
        var person = people.find(ines).orElseThrow();
        return CertificateDocuments.pdf(school.documents(people).html(certificate(), person, Language.FR)).length;
    }

    private static BadgeKeys keys() {
        try {
            Path folder = Files.createTempDirectory("preau-keys");
            BadgeKeys.make(folder, Instant.parse("2026-11-12T10:00:00Z"));
            return BadgeKeys.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
