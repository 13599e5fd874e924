package school.preau.bench;

/** A person of the demo hospital, by number. */
final class DemoVisitor {

    private static final String[] NAMES = {
        "ines.aubepine", "theo.sureau", "awa.lavande", "claire.garance", "remi.cypres"
    };

    private DemoVisitor() {}

    static VaadinClient signedIn(String address, int number) throws Exception {
        var client = new VaadinClient(address);
        client.signIn(NAMES[number % NAMES.length] + "@hopital-fictif.example", "preau-demo");
        return client;
    }
}
