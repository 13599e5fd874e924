package school.preau.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import school.preau.certification.CertificationLinks;
import school.preau.obligations.Obligation;
import school.preau.obligations.Reason;
import school.preau.obligations.Reminding;
import school.preau.obligations.RequirementState;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.Phrase;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Translations;
import school.preau.reporting.MemberHistory.Happened;
import school.preau.reporting.MemberStatus;

/** One person beside the table: the verdict and what follows from it, why, what happened, what a manager cannot see, and acts. */
class MemberPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient Translations words;
    private final transient HospitalTime time;
    private final Language language = Language.of(getLocale());

    /** The acts of the panel, and closing it. */
    interface Acts {
        void remind(Obligation obligation);

        void exempt(List<Obligation> asked);

        void close();
    }

    /** @param places what and where, as “Infirmière, Cardiologie” */
    MemberPanel(
            MemberStatus member,
            String places,
            List<Obligation> asked,
            List<Happened> happened,
            boolean self,
            Translations words,
            HospitalTime time,
            Acts acts) {
        this.words = words;
        this.time = time;
        addClassName("member-panel");
        getElement().setAttribute("aria-label", getTranslation("reporting.panel.label", member.fullName()));
        var name = new H2(member.fullName());
        name.getElement().setAttribute("tabindex", "-1");
        var place = new Paragraph(places);
        place.addClassNames("small", "quiet");
        var close = new Button(Icon.CLOSE.svg(18), event -> acts.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("reporting.panel.close"));
        Shortcuts.addShortcutListener(this, acts::close, Key.ESCAPE).listenOn(this);
        var titles = new Div(name, place);
        titles.addClassName("grow");
        var head = new Div(titles, close);
        head.addClassNames("row", "panel-head");
        add(head);
        if (asked.isEmpty()) {
            add(quiet("reporting.panel.nothing"));
        } else {
            add(verdict(member, asked.getFirst()));
            add(new H3(getTranslation("reporting.panel.why")), chain(asked.getFirst()));
            others(asked.subList(1, asked.size()));
        }
        var held = new Anchor(CertificationLinks.held(member.person()), getTranslation("reporting.panel.held"));
        held.addClassName("small");
        add(new H3(getTranslation("reporting.panel.happened")), happened(happened), held);
        var unseen = new Paragraph(getTranslation("reporting.panel.unseen"));
        var line = new Div(Icon.PRIVATE.svg(18), unseen);
        line.addClassNames("privacy-line");
        add(line);
        if (self) {
            add(quiet("reporting.panel.self"));
        } else if (!asked.isEmpty()) {
            add(actions(asked, acts));
        }
        addAttachListener(event -> name.getElement().callJsFunction("focus"));
    }

    private Component verdict(MemberStatus member, Obligation first) {
        var title = new Paragraph(getTranslation(
                "reporting.cell.full",
                first.definition().shortTitle().in(language),
                words.text(language, first.words())));
        title.addClassName("strong");
        String consequence = member.away()
                ? "reporting.consequence.away"
                : member.mayUseTool() ? "reporting.consequence.may" : "reporting.consequence.not_yet";
        var card = new Div(title, new Paragraph(getTranslation(consequence)));
        card.addClassNames("verdict", tone(first.state()));
        return card;
    }

    private static String tone(RequirementState state) {
        return switch (state) {
            case OVERDUE -> "late";
            case RENEWING -> "soon";
            case HELD, DUE, WAITING, EXEMPT, ON_LEAVE -> "calm";
        };
    }

    private Component chain(Obligation obligation) {
        var chain = new OrderedList();
        chain.addClassNames("reason-chain", tone(obligation.state()));
        for (Reason reason : obligation.reasons()) {
            var source = new Span(say(reason.source()));
            source.addClassName("quiet");
            chain.add(new ListItem(new Span(say(reason.words())), new Span(" "), source));
        }
        return chain;
    }

    private void others(List<Obligation> others) {
        if (others.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("small", "other-obligations");
        others.forEach(one -> list.add(new ListItem(getTranslation(
                "reporting.cell.full",
                one.definition().shortTitle().in(language),
                words.text(language, one.words())))));
        add(new H3(getTranslation("reporting.panel.others")), list);
    }

    private Component happened(List<Happened> all) {
        if (all.isEmpty()) {
            return quiet("reporting.panel.happened.nothing");
        }
        var list = new UnorderedList();
        list.addClassName("happened");
        all.forEach(one -> {
            var day = new Span(Days.compact(time.dayOf(one.at()), language));
            day.addClassNames("quiet", "tabular");
            list.add(new ListItem(day, new Span(say(one.what()))));
        });
        return list;
    }

    private Component actions(List<Obligation> asked, Acts acts) {
        var actions = new Div();
        actions.addClassName("panel-actions");
        asked.stream().filter(Reminding::toBeDone).findFirst().ifPresent(obligation -> {
            var remind = new Button(
                    getTranslation(
                            "reporting.remind",
                            obligation.definition().shortTitle().in(language)),
                    event -> acts.remind(obligation));
            remind.addThemeVariants(ButtonVariant.PRIMARY);
            remind.setDisableOnClick(true);
            actions.add(remind);
        });
        actions.add(new Button(getTranslation("reporting.exempt"), event -> acts.exempt(asked)));
        return actions;
    }

    private Paragraph quiet(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("small", "quiet");
        return words;
    }

    private String say(Phrase phrase) {
        return words.text(language, phrase);
    }
}
