package school.preau.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import school.preau.obligations.Exempting;
import school.preau.obligations.Obligation;
import school.preau.obligations.Reminding;
import school.preau.people.People;
import school.preau.people.Profession;
import school.preau.people.TeamOf;
import school.preau.people.Unit;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.Translations;
import school.preau.reporting.MemberHistory;
import school.preau.reporting.MemberStatus;
import school.preau.reporting.Projected;
import school.preau.reporting.Team;

/** Puts together the panel of one person and carries out what is asked there. Holds nothing of a session. */
@SpringComponent
class MemberPanels {

    private final Team team;
    private final MemberHistory history;
    private final Exempting exempting;
    private final Reminding reminding;
    private final Projected projected;
    private final People people;
    private final Translations words;
    private final HospitalTime time;

    MemberPanels(
            Team team,
            MemberHistory history,
            Exempting exempting,
            Reminding reminding,
            Projected projected,
            People people,
            Translations words,
            HospitalTime time) {
        this.team = team;
        this.history = history;
        this.exempting = exempting;
        this.reminding = reminding;
        this.projected = projected;
        this.people = people;
        this.words = words;
        this.time = time;
    }

    /** Empty for whoever is not of this team. */
    Optional<MemberPanel> of(TeamOf manager, PersonId person, Locale locale, Runnable close, Runnable changed) {
        return team.member(manager, person)
                .map(member -> new MemberPanel(
                        member,
                        places(member, Language.of(locale)),
                        history.asked(manager, person),
                        history.happened(manager, person),
                        person.equals(manager.manager()),
                        words,
                        time,
                        acts(manager, member, locale, close, changed)));
    }

    private MemberPanel.Acts acts(
            TeamOf manager, MemberStatus member, Locale locale, Runnable close, Runnable changed) {
        return new MemberPanel.Acts() {
            @Override
            public void remind(Obligation obligation) {
                var result = reminding.remind(manager, member.person(), obligation.certification());
                Notices.done(words.getTranslation(
                        "reporting.reminded." + result.name().toLowerCase(Locale.ROOT), locale, member.fullName()));
                changed.run();
            }

            @Override
            public void exempt(List<Obligation> asked) {
                new ExemptDialog(member.fullName(), asked, time.today(), (certification, reason, evidence, until) -> {
                            var result =
                                    exempting.exempt(manager, member.person(), certification, reason, evidence, until);
                            if (result == Exempting.Exempted.DONE) {
                                projected.now(member.person());
                                changed.run();
                            }
                            return result;
                        })
                        .open();
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }

    private String places(MemberStatus member, Language language) {
        var units = people.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var professions = people.professions().stream().collect(Collectors.toMap(Profession::id, Profession::name));
        return member.places().stream()
                .map(place -> {
                    var profession = professions.get(place.profession());
                    return (profession == null ? place.profession() : profession.in(language)) + ", "
                            + units.getOrDefault(place.unit(), "–");
                })
                .collect(Collectors.joining(" · "));
    }
}
