package school.preau.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import school.preau.catalog.CatalogLinks;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.OwnCertificates.Ahead;
import school.preau.platform.Language;

/** What one does not hold yet, and the courses in its way. */
class CertificatesAhead extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CurrentProgramme programme;
    private final boolean any;

    CertificatesAhead(List<Ahead> next, CurrentProgramme programme) {
        this.programme = programme;
        this.any = !next.isEmpty();
        var words = new Paragraph(getTranslation("certification.ahead.words"));
        words.addClassName("quiet");
        var list = new UnorderedList();
        list.addClassNames("card", "certificates-ahead");
        next.forEach(one -> list.add(new ListItem(row(one))));
        add(new H2(getTranslation("certification.ahead.title")), words, list);
    }

    boolean any() {
        return any;
    }

    private Div row(Ahead ahead) {
        Language language = Language.of(getLocale());
        var missing = new Paragraph(
                getTranslation("certification.ahead.missing", ahead.missing().size()));
        missing.addClassName("quiet");
        var row = new Div(new H3(ahead.certification().title().in(language)), missing);
        ahead.missing()
                .forEach(course -> row.add(new Anchor(
                        CatalogLinks.course(course), programme.titleOf(course).in(language))));
        return row;
    }
}
