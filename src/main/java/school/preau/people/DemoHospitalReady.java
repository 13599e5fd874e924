package school.preau.people;

import java.time.LocalDate;
import school.preau.platform.PersonId;

/**
 * The invented hospital of demo mode has just been filled with people, once. Modules that show something in the demonstration seed their
 * facts on this event; they find the people through {@link People}.
 *
 * @param nurse Inès Aubépine, who joined five weeks ago
 * @param intern Théo Sureau, who joined yesterday
 * @param manager Awa Lavande, who leads Cardiology
 * @param trainer Claire Garance, pharmacist and trainer
 * @param administrator Rémi Cyprès
 */
public record DemoHospitalReady(
        LocalDate day, PersonId nurse, PersonId intern, PersonId manager, PersonId trainer, PersonId administrator) {}
