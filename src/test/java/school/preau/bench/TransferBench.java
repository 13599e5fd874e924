package school.preau.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import school.preau.e2e.Browser;
import school.preau.e2e.School;
import school.preau.people.DemoPeople;
import school.preau.platform.Database;

/** What a first visit brings over the wire: compressed bytes as the browser counts them, with an empty cache, by kind; and the visit after it. */
final class TransferBench implements Bench.Subject {

    private static final int GOAL_KILOBYTES = 320;

    @Override
    public String title() {
        return "bytes over the wire as Chromium counts them, beside the same visit with a full cache";
    }

    @Override
    public void measure(Figures figures) {
        try (var school = new School(Database.H2).start();
                var browser = new Browser();
                var context = browser.context(1440, "fr-FR", false)) {
            var first = signInPage(context, school);
            figures.add("first visit, sign-in page", total(first), "kB", GOAL_KILOBYTES);
            new TreeMap<>(first).forEach((kind, kilobytes) -> figures.add("  of these " + kind, kilobytes, "kB"));
            double again = total(signInPage(context, school));
            figures.add("control: the same page with a full cache", again, "kB");
            figures.ratio("the same page with a full cache ÷ first visit", again, total(first));
            figures.add("then, signing in to home", total(home(context, school)), "kB");
        }
    }

    private static Map<String, Double> signInPage(BrowserContext context, School school) {
        try (var page = context.newPage()) {
            var wire = new Wire(context.newCDPSession(page));
            page.navigate(school.address() + "/sign-in");
            page.locator("input[name=password]").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return wire.kilobytes();
        }
    }

    private static Map<String, Double> home(BrowserContext context, School school) {
        try (var page = context.newPage()) {
            page.navigate(school.address() + "/sign-in");
            page.locator("input[name=username]").fill(DemoPeople.usual().names().getFirst());
            page.locator("input[name=password]").first().fill(DemoPeople.PASSWORD);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var wire = new Wire(context.newCDPSession(page));
            page.locator("input[name=password]").first().press("Enter");
            page.locator(".home-grid").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return wire.kilobytes();
        }
    }

    private static double total(Map<String, Double> kinds) {
        return kinds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Listens to what a page loads. */
    private static final class Wire {

        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, Double> kilobytes = new HashMap<>();

        Wire(CDPSession session) {
            session.send("Network.enable");
            session.on(
                    "Network.responseReceived",
                    (JsonObject event) -> kinds.put(
                            event.get("requestId").getAsString(),
                            event.get("type").getAsString().toLowerCase(Locale.ROOT)));
            session.on(
                    "Network.loadingFinished",
                    (JsonObject event) -> kilobytes.merge(
                            kinds.getOrDefault(event.get("requestId").getAsString(), "other"),
                            event.get("encodedDataLength").getAsLong() / 1e3,
                            Double::sum));
        }

        Map<String, Double> kilobytes() {
            return kilobytes;
        }
    }
}
