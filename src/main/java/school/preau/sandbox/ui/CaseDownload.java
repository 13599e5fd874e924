package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.fhir.PatientBundle;

/** The fictional patient to take away, as another system reads it. Made when it is asked for. */
class CaseDownload extends Anchor {

    private static final long serialVersionUID = 1L;

    CaseDownload(PatientRecord record, Translations words) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] json = PatientBundle.json(record, words);
                    return new DownloadResponse(
                            new ByteArrayInputStream(json),
                            PatientBundle.file(record),
                            "application/fhir+json",
                            json.length);
                }),
                "");
        add(Icon.DOWNLOAD.svg(14));
        add(getTranslation("sandbox.fhir.download"));
        setAriaLabel(getTranslation("sandbox.fhir.download-label"));
        addClassNames("extra-small", "case-download");
    }
}
