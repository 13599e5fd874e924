package school.preau.certification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.Settings;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageTemplate;
import school.preau.platform.ui.Translations;

/** What a stranger who has the link may read: name, certification, issuer, from, until, state. */
@Component
class VerificationPage {

    private final PageTemplate page = new PageTemplate("certification/verify.html");
    private final People people;
    private final CurrentProgramme programme;
    private final Issuer issuer;
    private final Translations words;
    private final HospitalTime time;
    private final Settings settings;

    VerificationPage(
            People people,
            CurrentProgramme programme,
            Issuer issuer,
            Translations words,
            HospitalTime time,
            Settings settings) {
        this.people = people;
        this.programme = programme;
        this.issuer = issuer;
        this.words = words;
        this.time = time;
        this.settings = settings;
    }

    String of(Certificate certificate, Language language) {
        var standing = certificate.standingOn(time.today());
        String state = standing.name().toLowerCase(Locale.ROOT);
        Icon seal = switch (standing) {
            case VALID -> Icon.CHECK;
            case EXPIRED -> Icon.CLOCK;
            case REVOKED -> Icon.EXEMPT;
        };
        String facts = "<dl>"
                + fact(
                        language,
                        "name",
                        people.find(certificate.person()).map(Person::fullName).orElse("–"),
                        true)
                + fact(
                        language,
                        "for",
                        programme.titleOf(certificate.certification()).in(language),
                        true)
                + fact(language, "from", Days.full(certificate.from(), language), false)
                + fact(language, "until", Days.full(certificate.until(), language), false)
                + fact(language, "issuer", issuer.name(), false)
                + "</dl>";
        String notes = note(language, "proves") + note(language, "hides");
        return page(state, seal, facts, notes, language);
    }

    String unknown(Language language) {
        return page("unknown", Icon.SEARCH, "", note(language, "unknown"), language);
    }

    String tooMany(Language language) {
        return page("busy", Icon.CLOCK, "", note(language, "busy"), language);
    }

    private String page(String state, Icon seal, String facts, String notes, Language language) {
        var now = time.local(time.now());
        var values = new HashMap<String, String>();
        values.put("lang", language.code());
        values.put("page-title", say(language, "title"));
        values.put("demo", settings.demo() ? "<p class=\"demo\">" + html(language, "demo") + "</p>" : "");
        values.put("purpose", say(language, "purpose"));
        values.put("languages", say(language, "languages"));
        values.put("languages-links", link(Language.FR, language) + link(Language.EN, language));
        values.put("standing", state);
        values.put("seal", seal.markup(36));
        values.put("verdict", say(language, "verdict." + state));
        values.put(
                "checked",
                say(language, "checked", Days.withWeekday(now.toLocalDate(), language), Days.hour(now.toLocalTime())));
        values.put("facts", facts);
        values.put("notes", notes);
        return page.fill(Map.copyOf(values));
    }

    private String fact(Language language, String key, String value, boolean strong) {
        return "<dt>%s</dt><dd%s>%s</dd>"
                .formatted(
                        html(language, "fact." + key), strong ? " class=\"strong\"" : "", PageTemplate.escaped(value));
    }

    private String note(Language language, String key) {
        return "<div><h2>%s</h2><p>%s</p></div>"
                .formatted(html(language, "note." + key + ".title"), html(language, "note." + key));
    }

    private static String link(Language to, Language current) {
        return "<a href=\"?lang=%s\" hreflang=\"%s\"%s>%s</a>"
                .formatted(
                        to.code(),
                        to.code(),
                        to == current ? " aria-current=\"true\"" : "",
                        to.code().toUpperCase(Locale.ROOT));
    }

    private String html(Language language, String key) {
        return PageTemplate.escaped(say(language, key));
    }

    private String say(Language language, String key, Object... parameters) {
        return words.text(language, "certification.verify." + key, parameters);
    }
}
