package school.preau.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import school.preau.home.HomeLinks;
import school.preau.home.MyRecords;
import school.preau.platform.ui.PageHeading;

/** What is recorded: for every kind of data what it is, why it is kept, who sees it and for how long. */
@Route(HomeLinks.RECORDED)
@PermitAll
@StyleSheet("theme/home.css")
class RecordedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MyRecords records;
    private final Div kinds = new Div();

    RecordedView(MyRecords records) {
        this.records = records;
        addClassNames("page", "records");
        var mine = new Anchor(HomeLinks.MY_DATA, getTranslation("home.recorded.mine"));
        add(new PageHeading(getTranslation("home.recorded"), getTranslation("home.recorded.words")), mine, kinds);
        kinds.addClassName("record-kinds");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.page", getTranslation("home.recorded"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        kinds.removeAll();
        records.kinds().forEach(key -> kinds.add(kind(key)));
        records.outsideHosts().ifPresent(hosts -> {
            String words = hosts.isEmpty()
                    ? getTranslation("home.recorded.outside.none")
                    : getTranslation("home.recorded.outside.hosts", String.join(", ", hosts));
            var section = new Section(new H2(getTranslation("home.recorded.outside")), new Paragraph(words));
            section.addClassNames("card", "record-kind");
            kinds.add(section);
        });
    }

    private Section kind(String key) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (String fact : new String[] {"why", "who", "kept"}) {
            var group = new Div(
                    new DescriptionList.Term(getTranslation("home.recorded." + fact)),
                    new DescriptionList.Description(getTranslation("recorded." + key + "." + fact)));
            facts.getElement().appendChild(group.getElement());
        }
        var section = new Section(new H2(getTranslation("recorded." + key + ".what")), facts);
        section.addClassNames("card", "record-kind");
        return section;
    }
}
