package school.preau.sandbox;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.LetterDraft.FromModel;

/** Texts as they stand, one of each part an attempt; each save carries the version it changes. */
@Repository
class ExerciseLetters {

    private final JdbcClient jdbc;
    private final HospitalTime time;

    ExerciseLetters(JdbcClient jdbc, HospitalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<LetterDraft> of(ExerciseAttemptId attempt, LetterPart part) {
        return Optional.ofNullable(all(attempt).get(part));
    }

    Map<LetterPart, LetterDraft> all(ExerciseAttemptId attempt) {
        var letters = new EnumMap<LetterPart, LetterDraft>(LetterPart.class);
        jdbc.sql("select part, version, text, origins, saved_at from exercise_letter where attempt = :attempt")
                .param("attempt", attempt.value())
                .query((row, index) -> Map.entry(
                        LetterPart.valueOf(row.getString("part")),
                        new LetterDraft(
                                row.getInt("version"),
                                row.getString("text"),
                                origins(row.getString("origins")),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant())))
                .list()
                .forEach(row -> letters.put(row.getKey(), row.getValue()));
        return letters;
    }

    /** @return empty when the letter has another version by now */
    Optional<LetterDraft> save(
            ExerciseAttemptId attempt, LetterPart part, int version, String text, List<FromModel> origins) {
        var saved = new LetterDraft(version + 1, text, origins, time.now());
        String sql = version == 0 ? """
                insert into exercise_letter (attempt, part, version, text, origins, saved_at)
                values (:attempt, :part, :version + 1, :text, :origins, :at) on conflict do nothing""" : """
                update exercise_letter set version = :version + 1, text = :text, origins = :origins, saved_at = :at
                where attempt = :attempt and part = :part and version = :version""";
        int rows = jdbc.sql(sql)
                .param("attempt", attempt.value())
                .param("part", part.name())
                .param("version", version)
                .param("text", text)
                .param("origins", words(origins))
                .param("at", HospitalTime.utc(saved.savedAt()))
                .update();
        return rows == 1 ? Optional.of(saved) : Optional.empty();
    }

    private static String words(List<FromModel> origins) {
        return origins.stream()
                .map(origin -> origin.passage().start() + "-" + origin.passage().end() + ":" + origin.turn())
                .collect(Collectors.joining(";"));
    }

    private static List<FromModel> origins(String words) {
        return Stream.of(words.split(";"))
                .filter(word -> !word.isEmpty())
                .map(word -> {
                    int dash = word.indexOf('-');
                    int colon = word.indexOf(':');
                    return new FromModel(
                            new Passage(
                                    Integer.parseInt(word.substring(0, dash)),
                                    Integer.parseInt(word.substring(dash + 1, colon))),
                            word.substring(colon + 1));
                })
                .toList();
    }
}
