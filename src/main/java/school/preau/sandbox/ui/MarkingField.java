package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A text whose words one marks, by mouse, touch or keys. The browser knows words and names of kinds, nothing of what is right. */
@Tag("preau-passage")
@JsModule("./src/preau-passage.ts")
@StyleSheet("theme/assessment.css")
class MarkingField extends Component {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 60;

    /**
     * @param first place of the first word, from 0
     * @param last place of the last word, inclusive
     * @param kind place of the kind in the list, or −1 while none is chosen
     */
    record Place(int first, int last, int kind) {}

    MarkingField(TextWords text, List<String> kinds, SerializableConsumer<List<Place>> whenMarked) {
        int words = text.words().size();
        getElement().setPropertyList("words", text.words());
        getElement().setPropertyList("gaps", text.gaps());
        getElement().setPropertyList("kinds", kinds);
        getElement().setPropertyMap("labels", labels(kinds.isEmpty()));
        getElement().setAttribute("lang", "fr");
        getElement()
                .addEventListener(
                        "passage-marked",
                        event -> whenMarked.accept(
                                places(event.getEventData().get("event.detail.marks"), words, kinds.size())))
                .addEventData("event.detail.marks");
    }

    void show(List<Place> marks) {
        getElement()
                .setPropertyList(
                        "marks",
                        marks.stream()
                                .map(mark -> List.of(mark.first(), mark.last(), mark.kind()))
                                .toList());
    }

    private Map<String, String> labels(boolean withoutKinds) {
        var labels = new HashMap<String, String>();
        for (String label : List.of("text", "which", "remove", "cancel", "marked", "unnamed", "chosen")) {
            labels.put(label, getTranslation("sandbox.marking." + label));
        }
        if (withoutKinds) {
            // Nothing is asked about the mark: it only says what is marked.
            labels.put("which", getTranslation("sandbox.marking.what"));
            labels.put("unnamed", getTranslation("sandbox.marking.marked"));
        }
        return labels;
    }

    /** What came from the browser, as far as it has the form and fits the text. */
    static List<Place> places(JsonNode marks, int words, int kinds) {
        var places = new ArrayList<Place>();
        if (marks != null && marks.isArray() && marks.size() <= MOST) {
            for (JsonNode mark : marks) {
                if (mark.isArray() && mark.size() == 3) {
                    int first = mark.get(0).asInt(-1);
                    int last = mark.get(1).asInt(-1);
                    int kind = mark.get(2).asInt(-1);
                    if (first >= 0 && last >= first && last < words && kind < kinds) {
                        places.add(new Place(first, last, kind));
                    }
                }
            }
        }
        return places;
    }
}
