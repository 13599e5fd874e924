package school.preau.assessment;

import school.preau.platform.YamlMap;

/** The permanent id of a question, unique in its course. */
public record QuestionId(String value) {

    public QuestionId {
        if (value.length() > 60 || !YamlMap.SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a question id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
