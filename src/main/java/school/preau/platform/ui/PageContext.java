package school.preau.platform.ui;

/** Implemented by a view that has a line of context for the top bar: where one is, in words. */
public interface PageContext {

    /** Plain translated text; empty for none. */
    String pageContext();
}
