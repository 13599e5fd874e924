package school.preau.catalog.spi;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/**
 * Progress, attempts and answers are kept three years after the last proof that rests on them. While nobody can say until when a proof
 * lasts, what could support one stays.
 */
@Component
public class KeptForProof {

    public static final int YEARS = 3;

    private final ObjectProvider<ProofNeeds> needs;

    public KeptForProof(ObjectProvider<ProofNeeds> needs) {
        this.needs = needs;
    }

    /** Whether no proof needs any longer what somebody did in a course; true also when none ever rested on it. */
    public boolean over(PersonId person, CourseVersion course, LocalDate today) {
        var declared = needs.stream().toList();
        return !declared.isEmpty()
                && declared.stream()
                        .flatMap(need -> need.lastDay(person, course).stream())
                        .allMatch(last -> last.plusYears(YEARS).isBefore(today));
    }
}
