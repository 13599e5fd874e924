package school.preau.catalog;

import java.util.List;

/** What a profession is advised to hold, in order. */
public record LearningPath(String profession, List<String> certifications) {

    public LearningPath {
        certifications = List.copyOf(certifications);
    }
}
