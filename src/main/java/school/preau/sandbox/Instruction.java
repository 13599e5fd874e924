package school.preau.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import school.preau.sandbox.gateway.ModelRequest.Author;
import school.preau.sandbox.gateway.ModelRequest.Message;

/** What the model reads: the instruction of {@code instruction.md}, the record as delimited data, and the conversation so far. */
final class Instruction {

    /** Characters of earlier turns a request carries; older ones are left out. */
    private static final int LONGEST_PAST = 24_000;

    private static final String TEXT = read();

    private Instruction() {}

    /** The instruction as it is sent, for whoever wants to see it. */
    static String text() {
        return TEXT;
    }

    static List<Message> messages(String record, List<Turn> past, String request) {
        var turns = new ArrayList<Message>();
        turns.add(new Message(Author.LEARNER, request));
        int length = 0;
        for (Turn turn : past.reversed()) {
            length += turn.text().length();
            if (length > LONGEST_PAST) {
                break;
            }
            if (!turn.text().isBlank()) {
                turns.addFirst(message(turn));
            }
        }
        while (turns.getFirst().author() == Author.MODEL) {
            turns.removeFirst();
        }
        var messages = new ArrayList<Message>();
        messages.add(new Message(Author.INSTRUCTION, withRecord(record)));
        turns.forEach(turn -> addAlternating(messages, turn));
        return messages;
    }

    private static Message message(Turn turn) {
        return switch (turn) {
            case Turn.Request said -> new Message(Author.LEARNER, said.text());
            case Turn.Answer said -> new Message(Author.MODEL, said.text());
        };
    }

    /** Many models accept learner and model in turns only: two of one side become one. */
    private static void addAlternating(List<Message> messages, Message next) {
        Message last = messages.getLast();
        if (last.author() == next.author()) {
            messages.set(messages.size() - 1, new Message(last.author(), last.text() + "\n\n" + next.text()));
        } else {
            messages.add(next);
        }
    }

    private static String withRecord(String record) {
        if (record.isBlank()) {
            return TEXT;
        }
        // A document of the record must not be able to end the record.
        String data = record.replaceAll("(?i)<(\\s*/?\\s*dossier)", "‹$1");
        return TEXT + "\n<dossier>\n" + data.strip() + "\n</dossier>\n";
    }

    private static String read() {
        try (InputStream file = Instruction.class.getResourceAsStream("instruction.md")) {
            if (file == null) {
                throw new IllegalStateException("instruction.md is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
