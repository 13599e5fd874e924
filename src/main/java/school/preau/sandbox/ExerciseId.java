package school.preau.sandbox;

import school.preau.platform.YamlMap;

/** The folder name of an exercise, for ever. */
public record ExerciseId(String value) {

    public ExerciseId {
        if (value.length() > 60 || !YamlMap.SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an exercise id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
