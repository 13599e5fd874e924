package school.preau.home;

/** The addresses of this module, and those it leads to, written once. */
public final class HomeLinks {

    public static final String HOME = "";
    public static final String MY_DATA = "my-data";
    public static final String RECORDED = "recorded";

    /** All courses. */
    public static final String COURSES = "courses";

    /** The sheltered place to try. */
    public static final String PRACTISE = "practise";

    /** The learner's own certificates. */
    public static final String CERTIFICATES = "certificates";

    private HomeLinks() {}
}
