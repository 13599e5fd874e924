package school.preau.people.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.Position;
import school.preau.people.PositionDraft;
import school.preau.people.Profession;
import school.preau.people.Refusal;
import school.preau.people.Unit;
import school.preau.platform.ui.ChosenLanguage;

/** What somebody is, where, since when and until when. */
class PositionFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final UnitField unit;
    private final Select<Profession> profession = new Select<>();
    private final PeriodFields period;

    PositionFields(List<Unit> units, List<Profession> professions, LocalDate today) {
        this(units, professions, today, null);
    }

    PositionFields(List<Unit> units, List<Profession> professions, Position position) {
        this(units, professions, position.from(), position.to());
        unit.choose(position.unit());
        professions.stream()
                .filter(known -> known.id().equals(position.profession()))
                .findFirst()
                .ifPresent(profession::setValue);
    }

    private PositionFields(List<Unit> units, List<Profession> professions, LocalDate from, @Nullable LocalDate to) {
        unit = new UnitField(getTranslation("people.position.unit"), units);
        profession.setLabel(getTranslation("people.position.profession"));
        profession.setItems(professions);
        profession.setItemLabelGenerator(item -> item.name().in(ChosenLanguage.current()));
        profession.setRequiredIndicatorVisible(true);
        period = new PeriodFields(from, to);
        add(unit, profession, period);
    }

    PositionDraft draft() {
        Profession chosen = profession.getValue();
        return new PositionDraft(unit.unit(), chosen == null ? null : chosen.id(), period.first(), period.last());
    }

    @Override
    boolean ready() {
        unit.setErrorMessage(getTranslation(Refusal.UNIT_MISSING.key()));
        unit.setInvalid(unit.isEmpty());
        profession.setErrorMessage(getTranslation(Refusal.PROFESSION_MISSING.key()));
        profession.setInvalid(profession.isEmpty());
        return period.ready() && !unit.isInvalid() && !profession.isInvalid();
    }

    @Override
    boolean refuse(Refusal why) {
        return period.refuse(why);
    }
}
