package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.gateway.EndpointHealth;
import school.preau.sandbox.gateway.EndpointHealth.State;

/** A model as it was last heard: where it is, what it can do, how it is. */
class EndpointCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HospitalTime time;

    /** @param waiting how many wait for it now */
    EndpointCard(EndpointHealth endpoint, int waiting, HospitalTime time) {
        this.time = time;
        var title = new H2(endpoint.title().in(ChosenLanguage.current()));
        var head = new Div(title, chip(endpoint.state()));
        head.addClassNames("row", "between", "wrap", "gap-3");
        var about = new ArrayList<String>();
        about.add(endpoint.model());
        about.add(endpoint.host());
        about.add(getTranslation(endpoint.external() ? "sandbox.models.external" : "sandbox.models.internal"));
        var where = new Paragraph(String.join(" · ", about));
        where.addClassName("quiet");
        add(head, where);
        if (endpoint.state() instanceof State.Failing(var why)) {
            add(new Paragraph(getTranslation(why.said().key())));
        }
        add(capacity(endpoint, waiting), heard(endpoint));
        addClassNames("card", "model-card");
    }

    private Component capacity(EndpointHealth endpoint, int waiting) {
        var capacity = endpoint.capacity();
        var line = new Span(getTranslation(
                "conversation.models.capacity",
                capacity.atOnce(),
                capacity.contextTokens(),
                capacity.perToken().toMillis(),
                waiting));
        line.addClassNames("small", "quiet", "tabular");
        return line;
    }

    private StateChip chip(State state) {
        return switch (state) {
            case State.Up up ->
                new StateChip(StateChip.Tone.DONE, Icon.CHECK, getTranslation("sandbox.models.up"), true);
            case State.Failing failing ->
                new StateChip(StateChip.Tone.LATE, Icon.WARNING, getTranslation("sandbox.models.failing"), true);
            case State.Unknown unknown ->
                new StateChip(StateChip.Tone.OFF, Icon.RING, getTranslation("sandbox.models.unknown"), true);
        };
    }

    private Component heard(EndpointHealth endpoint) {
        var said = new ArrayList<String>();
        var since = endpoint.since();
        if (since != null) {
            said.add(getTranslation(
                    "sandbox.models.since", Days.hour(time.local(since).toLocalTime())));
        }
        var heard = endpoint.heard();
        if (heard != null) {
            said.add(getTranslation(
                    "sandbox.models.heard", Days.hour(time.local(heard).toLocalTime())));
        }
        var latency = endpoint.latency();
        if (latency != null) {
            said.add(getTranslation("sandbox.models.latency", latency.toMillis()));
        }
        var line = new Span(String.join(" · ", said));
        line.addClassNames("small", "quiet", "tabular");
        return line;
    }
}
