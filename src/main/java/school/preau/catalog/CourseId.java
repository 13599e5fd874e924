package school.preau.catalog;

import school.preau.platform.YamlMap;

/** The folder name of a course, for ever. */
public record CourseId(String value) {

    public CourseId {
        if (value.length() > 60 || !YamlMap.SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a course id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
