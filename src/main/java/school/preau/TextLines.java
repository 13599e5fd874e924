package school.preau;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Texts that come as JSON lines {@code {"id","text"}} and leave as JSON lines, one by one and in order. A line that is none is said on the
 * error stream with its number, and the others go on.
 */
final class TextLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** In characters: a discharge letter has some thousand. */
    private static final int LONGEST = 1_000_000;

    private TextLines() {}

    /**
     * @param answer what is written for a text, without its id
     * @return 0 when every line was a text, 1 when some were not
     */
    static int answer(
            InputStream in, OutputStream out, PrintStream problems, Function<String, Map<String, Object>> answer)
            throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean allRight = true;
        String line;
        for (int number = 1; (line = reader.readLine()) != null; number++) {
            if (line.isBlank()) {
                continue;
            }
            String problem = answer(line, writer, answer);
            if (!problem.isEmpty()) {
                problems.println("line " + number + ": " + problem);
                allRight = false;
            }
            // Whoever sends one line and waits shall have its answer; whoever sends a file shall not wait for each.
            if (!reader.ready()) {
                writer.flush();
            }
        }
        writer.flush();
        return allRight ? 0 : 1;
    }

    private static String answer(String line, BufferedWriter writer, Function<String, Map<String, Object>> answer)
            throws IOException {
        if (line.length() > LONGEST) {
            return "the text is longer than " + LONGEST + " characters → part it.";
        }
        JsonNode text;
        try {
            text = JSON.readTree(line);
        } catch (JacksonException e) {
            return "this is no JSON object → write {\"id\": …, \"text\": …} on one line.";
        }
        if (!text.path("text").isString()
                || !(text.path("id").isString() || text.path("id").isIntegralNumber())) {
            return "“id” or “text” is missing → write {\"id\": …, \"text\": …} on one line.";
        }
        var object = JSON.createObjectNode();
        object.set("id", text.path("id"));
        answer.apply(text.path("text").asString()).forEach(object::putPOJO);
        writer.write(JSON.writeValueAsString(object));
        writer.newLine();
        return "";
    }
}
