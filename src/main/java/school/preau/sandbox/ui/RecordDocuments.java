package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Prose;
import school.preau.sandbox.PatientRecord.Document;

/** The documents of the record, French as on the ward. Text and English gloss are fetched when they are opened. */
class RecordDocuments extends Div {

    private static final long serialVersionUID = 1L;

    private final Language language;

    RecordDocuments(Iterable<Document> documents, Language language) {
        this.language = language;
        documents.forEach(document -> add(line(document)));
    }

    private RecordLine line(Document document) {
        var details = new NativeDetails();
        details.setSummaryText(document.title().in(language) + ", " + Days.compact(document.on(), language));
        details.addToggleListener(event -> {
            if (event.isOpened() && details.getContent() == null) {
                details.setContent(content(document));
            }
        });
        return new RecordLine(document.id(), details).styled("document");
    }

    private Div content(Document document) {
        var author = new Paragraph(document.author());
        author.addClassName("quiet");
        var french = new Prose(document.text().fr());
        french.getElement().setAttribute("lang", "fr");
        var content = new Div(author, french);
        var gloss = new NativeDetails();
        gloss.setSummaryText(getTranslation("sandbox.record.gloss"));
        gloss.addToggleListener(event -> {
            if (event.isOpened() && gloss.getContent() == null) {
                var english = new Prose(document.text().en());
                english.getElement().setAttribute("lang", "en");
                gloss.setContent(english);
            }
        });
        content.add(gloss);
        return content;
    }
}
