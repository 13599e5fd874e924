package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PinnedPatient;

/** Which fictional patient lies open in free practice, or none. */
class PatientChoice extends Select<@Nullable PinnedPatient> {

    private static final long serialVersionUID = 1L;

    PatientChoice(List<PinnedPatient> all, Optional<PatientRecord> open) {
        var language = ChosenLanguage.current();
        setItems(all);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("sandbox.free.no-patient"));
        setAriaLabel(getTranslation("sandbox.free.patient"));
        setItemLabelGenerator(each -> each == null
                ? getTranslation("sandbox.free.no-patient")
                : each.record().title().in(language));
        open.flatMap(record -> all.stream()
                        .filter(each -> each.record().id().equals(record.id()))
                        .findFirst())
                .ifPresent(this::setValue);
        addValueChangeListener(change -> go(change.getValue()));
    }

    private static void go(@Nullable PinnedPatient chosen) {
        UI.getCurrent()
                .navigate(
                        chosen == null
                                ? SandboxLinks.free()
                                : SandboxLinks.free(chosen.record().id()));
    }
}
