package school.preau.reporting;

import school.preau.people.UnitId;

/** What somebody is today, and where. */
public record Place(UnitId unit, String profession) {}
