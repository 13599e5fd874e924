package school.preau.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import school.preau.platform.PersonId;

/** A notice in the application: what is due, by when, and who sent it. */
public record Reminder(
        UUID id, PersonId person, String certification, LocalDate due, PersonId sentBy, Instant sentAt) {}
