package school.preau.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import school.preau.home.HomeLinks;
import school.preau.home.MyRecords;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.RecordedData;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.Translations;

/** My data: every single thing that is recorded about me, kind by kind, and what I may delete at once. */
@Route(HomeLinks.MY_DATA)
@PermitAll
@StyleSheet("theme/home.css")
class MyDataView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Entries of a kind that stand open; the others unfold. */
    private static final int OPEN = 5;

    private final transient MyRecords records;
    private final transient SignedIn signedIn;
    private final transient Translations translations;
    private final transient HospitalTime time;
    private final Div kinds = new Div();

    MyDataView(MyRecords records, SignedIn signedIn, Translations translations, HospitalTime time) {
        this.records = records;
        this.signedIn = signedIn;
        this.translations = translations;
        this.time = time;
        addClassNames("page", "records");
        var more = new Anchor(HomeLinks.RECORDED, getTranslation("home.my-data.recorded"));
        add(new PageHeading(getTranslation("home.my-data"), getTranslation("home.my-data.words")), more, kinds);
        kinds.addClassName("record-kinds");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.page", getTranslation("home.my-data"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        kinds.removeAll();
        records.about(signedIn.learner()).forEach(kind -> kinds.add(section(kind)));
    }

    private Section section(MyRecords.Kind kind) {
        var section = new Section(new H2(getTranslation("recorded." + kind.key() + ".what")));
        section.addClassNames("card", "record-kind");
        var who = new Paragraph(getTranslation(
                "home.my-data.who",
                getTranslation("recorded." + kind.key() + ".who"),
                getTranslation("recorded." + kind.key() + ".kept")));
        who.addClassNames("small", "quiet");
        section.add(who);
        var entries = kind.entries();
        if (entries.isEmpty()) {
            var nothing = new Paragraph(getTranslation("home.my-data.nothing"));
            nothing.addClassName("quieter");
            section.add(nothing);
            return section;
        }
        section.add(list(entries.subList(0, Math.min(OPEN, entries.size()))));
        if (entries.size() > OPEN) {
            section.add(new NativeDetails(
                    getTranslation("home.my-data.more", entries.size() - OPEN),
                    list(entries.subList(OPEN, entries.size()))));
        }
        if (kind.erasable()) {
            section.add(erase(kind.key()));
        }
        return section;
    }

    private UnorderedList list(List<RecordedData.Entry> entries) {
        Language language = ChosenLanguage.current();
        var list = new UnorderedList();
        list.addClassName("entries");
        for (RecordedData.Entry entry : entries) {
            var at = time.local(entry.at());
            var when = new Span(getTranslation(
                    "home.my-data.at", Days.full(at.toLocalDate(), language), Days.hour(at.toLocalTime())));
            when.addClassNames("extra-small", "quiet", "tabular");
            list.add(new ListItem(new Span(translations.text(language, entry.what())), when));
        }
        return list;
    }

    private Component erase(String key) {
        return new Button(getTranslation("home.my-data.erase"), event -> {
            var ask = new ConfirmDialog();
            ask.setHeader(getTranslation("home.my-data.erase.title"));
            ask.add(
                    new Paragraph(
                            getTranslation("home.my-data.erase.goes", getTranslation("recorded." + key + ".goes"))),
                    new Paragraph(
                            getTranslation("home.my-data.erase.stays", getTranslation("recorded." + key + ".stays"))));
            ask.setConfirmText(getTranslation("home.my-data.erase.confirm"));
            ask.setConfirmButtonTheme("primary error");
            ask.setCancelable(true);
            ask.setCancelText(getTranslation("home.my-data.erase.keep"));
            ask.addConfirmListener(confirmed -> {
                int gone = records.erase(signedIn.learner(), key);
                Notices.done(getTranslation("home.my-data.erased", gone));
                show();
            });
            ask.open();
        });
    }
}
