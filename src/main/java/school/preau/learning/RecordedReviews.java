package school.preau.learning;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.spi.KeptForProof;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;

/** Declares what is remembered of cards, a line for each day; each answer is kept three years. */
@Component
class RecordedReviews implements RecordedData, Retained {

    private final MemoryReviews reviews;
    private final HospitalTime time;

    RecordedReviews(MemoryReviews reviews, HospitalTime time) {
        this.reviews = reviews;
        this.time = time;
    }

    @Override
    public String key() {
        return "reviews";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return reviews.days(person, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return reviews.countBefore(time.startOf(today.minusYears(KeptForProof.YEARS)));
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        return reviews.forgetBefore(time.startOf(today.minusYears(KeptForProof.YEARS)));
    }
}
