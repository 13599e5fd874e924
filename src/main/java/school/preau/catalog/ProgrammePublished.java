package school.preau.catalog;

/** A new version of the programme has been published; the catalogue already shows it. */
public record ProgrammePublished(int number) {}
