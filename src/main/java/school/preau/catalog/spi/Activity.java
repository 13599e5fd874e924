package school.preau.catalog.spi;

import school.preau.platform.LocalText;

/**
 * One entry of a course's outline.
 *
 * @param id unique in the course: the file or folder name the outline gives
 * @param kind key of its {@link ActivityKind}
 * @param minutes how long it takes, as its author says
 */
public record Activity(String id, String kind, LocalText title, int minutes, ActivityContent content) {}
