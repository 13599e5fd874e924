package school.preau.platform.ui;

/**
 * Declared as a bean by a module for each page it has for administrators, so that every one of them leads to the others.
 *
 * @param order small numbers first
 * @param path route, such as {@code admin/people}
 * @param title key of its translation
 */
public record AdministrationPage(int order, String path, String title) {}
