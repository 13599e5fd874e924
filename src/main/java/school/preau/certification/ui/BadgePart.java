package school.preau.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import school.preau.platform.ui.Icon;

/** The badge of a certificate: private until its holder asks, with what others then see, and taken back as easily. */
class BadgePart extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param address where it is public, if it is
     * @param sharing told whether the holder now wants it public
     */
    BadgePart(String name, Optional<String> address, Consumer<Boolean> sharing) {
        addClassName("badge-part");
        var words = new Paragraph(
                getTranslation(address.isPresent() ? "certification.badge.public" : "certification.badge.private"));
        words.addClassNames("quiet", "small");
        var actions = new Div();
        actions.addClassNames("row", "wrap", "gap-2");
        add(new H4(getTranslation("certification.badge.title")), words);
        address.ifPresent(shown -> {
            var field = new TextField();
            field.setValue(shown);
            field.setReadOnly(true);
            field.setAriaLabel(getTranslation("certification.badge.address", name));
            field.setWidthFull();
            add(field);
            var picture = new Anchor(shown + ".png", "");
            picture.add(Icon.DOWNLOAD.svg(18));
            picture.add(getTranslation("certification.badge.png"));
            picture.addClassName("button-link");
            picture.getElement().setAttribute("download", true);
            picture.setAriaLabel(getTranslation("certification.badge.png.label", name));
            actions.add(picture);
        });
        boolean shared = address.isPresent();
        var toggle = new Button(
                getTranslation(shared ? "certification.badge.hide" : "certification.badge.share"),
                click -> sharing.accept(!shared));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(
                getTranslation(shared ? "certification.badge.hide.label" : "certification.badge.share.label", name));
        actions.add(toggle);
        add(actions);
    }
}
