package school.preau.certification;

import school.preau.catalog.CertificationDefinition;
import school.preau.platform.LocalText;

/** What a certification is called, also one the programme does not name any longer: certificates outlive it. */
final class CertificationTitles {

    private CertificationTitles() {}

    static LocalText title(CurrentProgramme programme, String certification) {
        return programme
                .now()
                .certification(certification)
                .map(CertificationDefinition::title)
                .orElseGet(() -> LocalText.same(certification));
    }
}
