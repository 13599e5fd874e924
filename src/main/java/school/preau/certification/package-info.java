/**
 * What somebody has proved, and until when. A course done is a {@code requirement_fact}; when every course of a certification is
 * there, a {@link school.preau.certification.Cycle} begins and a {@link school.preau.certification.Certificate} is issued. Nothing
 * is ever changed or removed: a certificate that should not stand is revoked. Other modules ask {@link
 * school.preau.certification.Certifications} and hear {@link school.preau.certification.CertificationHeld}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "platform",
            "platform :: ui",
            "people",
            "catalog",
            "catalog :: spi",
            "learning",
            "assessment :: spi"
        })
package school.preau.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
