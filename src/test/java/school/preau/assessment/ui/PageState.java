package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the server holds about a page and sends to the browser. */
final class PageState {

    private PageState() {}

    static <T extends Component> List<T> all(Component root, Class<T> type) {
        return descendants(root).filter(type::isInstance).map(type::cast).toList();
    }

    static Stream<Component> descendants(Component root) {
        return Stream.concat(
                Stream.of(root),
                elements(root.getElement()).skip(1).flatMap(element -> element.getComponent().stream()));
    }

    static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PageState::elements));
    }

    static String words(Component root) {
        return state(root.getElement());
    }

    /** What a browser sends when the native control changes. */
    static void toggle(OptionRow row) {
        try {
            row.input()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("checked", !row.chosen())
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything the server sends about an element and all below it: texts, attributes, properties. */
    static String state(Element root) {
        var all = new ArrayList<String>();
        elements(root).forEach(element -> {
            if (element.isTextNode()) {
                all.add(element.getText());
            } else {
                element.getAttributeNames().forEach(name -> all.add(String.valueOf(element.getAttribute(name))));
                element.getPropertyNames().forEach(name -> all.add(String.valueOf(element.getPropertyRaw(name))));
            }
        });
        return String.join("\n", all);
    }
}
