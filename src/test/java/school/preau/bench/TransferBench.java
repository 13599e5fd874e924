package school.preau.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import school.preau.e2e.Browser;
import school.preau.e2e.School;
import school.preau.platform.Database;

/** What a first visit brings over the wire: compressed bytes as the browser counts them, with an empty cache. */
final class TransferBench implements Bench.Subject {

    @Override
    public List<Measurement> measure() {
        try (var school = new School(Database.H2).start();
                var browser = new Browser()) {
            var page = browser.visitor(1440, "fr-FR", false);
            double signIn = kilobytes(page, school.address() + "/sign-in");
            double again = kilobytes(page, school.address() + "/sign-in");
            return List.of(
                    Measurement.of("transfer", "first visit, sign-in page", signIn, "kB", 320),
                    Measurement.of("transfer", "control: the same page again, with the cache", again, "kB"));
        }
    }

    private static double kilobytes(Page page, String address) {
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(address);
        page.locator("input[type=password], input[name=password]").first().waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        session.detach();
        return bytes.get() / 1e3;
    }
}
