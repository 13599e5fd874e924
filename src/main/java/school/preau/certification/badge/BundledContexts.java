package school.preau.certification.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contexts that lie in the application. Nothing is ever fetched: a context that is not here is refused. */
public final class BundledContexts implements DocumentLoader {

    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Map<String, String> resources;
    private final Map<String, Document> read = new ConcurrentHashMap<>();

    public BundledContexts() {
        this(Map.of());
    }

    /** @param more resources of further contexts, by their address */
    BundledContexts(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put(CREDENTIALS, "/badges/contexts/credentials-v2.json");
        all.put(OPEN_BADGES, "/badges/contexts/openbadges-3.0.3.json");
        resources = Map.copyOf(all);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String known = address.toString();
        String resource = resources.get(known);
        if (resource == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, known + " is not bundled, and nothing is fetched");
        }
        Document before = read.get(known);
        if (before != null) {
            return before;
        }
        try (InputStream in = BundledContexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing");
            }
            var document = JsonDocument.of(in);
            document.setDocumentUrl(address);
            read.put(known, document);
            return document;
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, resource + " cannot be read");
        }
    }
}
