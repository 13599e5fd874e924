package school.preau.shell;

/** What the environment asks for cannot be: said in one sentence, with what to do. */
class ConfigurationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    ConfigurationRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
