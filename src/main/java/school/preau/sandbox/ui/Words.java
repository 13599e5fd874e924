package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words a browser component says by itself, looked up here: it holds none of its own. */
final class Words {

    private Words() {}

    /** The translations {@code <place><word>}, under names as JavaScript writes them. */
    static Map<String, String> of(Component component, String place, List<String> words) {
        var found = new LinkedHashMap<String, String>();
        words.forEach(word -> found.put(camel(word), component.getTranslation(place + word)));
        return found;
    }

    /** “send-as-is” becomes “sendAsIs”. */
    static String camel(String word) {
        var camel = new StringBuilder();
        boolean up = false;
        for (char letter : word.toCharArray()) {
            if (letter == '-') {
                up = true;
            } else {
                camel.append(up ? Character.toUpperCase(letter) : letter);
                up = false;
            }
        }
        return camel.toString();
    }
}
