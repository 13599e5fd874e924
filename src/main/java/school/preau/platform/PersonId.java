package school.preau.platform;

import java.util.UUID;

/** Who somebody is, in every module. Lives on the bottom floor because the audit trail and the data declarations name it. */
public record PersonId(UUID value) {

    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
