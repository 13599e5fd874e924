package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The browser's part of marking words: plain words and names of kinds go there, pairs of places come back. */
@Tag("preau-passage")
@JsModule("./src/preau-passage.ts")
class PassageField extends Component {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 60;

    /**
     * @param first place of the first word, from 0
     * @param last place of the last word, inclusive
     * @param kind place of the kind in the list, or −1 while it is still to be chosen
     */
    record Place(int first, int last, int kind) {}

    PassageField(
            List<String> words, List<String> gaps, List<String> kinds, SerializableConsumer<List<Place>> whenMarked) {
        getElement().setPropertyList("words", words);
        getElement().setPropertyList("gaps", gaps);
        getElement().setPropertyList("kinds", kinds);
        getElement().setPropertyMap("labels", labels());
        getElement()
                .addEventListener(
                        "passage-marked",
                        event -> whenMarked.accept(places(event.getEventData().get("event.detail.marks"))))
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

    void lock() {
        getElement().setProperty("readOnly", true);
    }

    private Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (String label : List.of("text", "which", "remove", "cancel", "marked", "unnamed", "chosen")) {
            labels.put(label, getTranslation("assessment.passage." + label));
        }
        return labels;
    }

    /** What came from the browser, as far as it has the form; whether it fits the text is decided by the service. */
    private static List<Place> places(JsonNode marks) {
        var places = new ArrayList<Place>();
        if (marks != null && marks.isArray() && marks.size() <= MOST) {
            for (JsonNode mark : marks) {
                if (mark.isArray()
                        && mark.size() == 3
                        && mark.get(0).isNumber()
                        && mark.get(1).isNumber()
                        && mark.get(2).isNumber()) {
                    places.add(new Place(
                            mark.get(0).asInt(),
                            mark.get(1).asInt(),
                            mark.get(2).asInt()));
                }
            }
        }
        return places;
    }
}
