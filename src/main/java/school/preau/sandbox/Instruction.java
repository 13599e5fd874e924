package school.preau.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import school.preau.sandbox.gateway.ModelRequest.Author;
import school.preau.sandbox.gateway.ModelRequest.Message;
import school.preau.sandbox.gateway.TokenEstimate;

/** What the model reads: the instruction of {@code instruction.md}, the record as delimited data, and the conversation so far. */
final class Instruction {

    /** Characters of earlier turns a request carries; older ones are left out. */
    private static final int LONGEST_PAST = 24_000;

    private static final String TEXT = read("instruction.md");
    private static final String GO_ON = read("continue.md").strip();

    private Instruction() {}

    /** What a model is told of a record before anything is asked. */
    static String text(String record) {
        return withRecord(record);
    }

    /** Asks to go on with an answer that was stopped. */
    static String goOn() {
        return GO_ON;
    }

    /** @param room tokens that the messages may take together */
    static Reading reading(String record, List<Turn> past, String request, int room) {
        var instruction = new Message(Author.INSTRUCTION, withRecord(record));
        var asked = new Message(Author.LEARNER, request);
        int left = room - TokenEstimate.of(List.of(instruction, asked));
        var turns = new ArrayList<Message>();
        turns.add(asked);
        var said = past.stream().filter(turn -> !turn.text().isBlank()).toList();
        int length = 0;
        for (Turn turn : said.reversed()) {
            var message = message(turn);
            length += turn.text().length();
            left -= TokenEstimate.of(List.of(message));
            if (length > LONGEST_PAST || left < 0) {
                break;
            }
            turns.addFirst(message);
        }
        while (turns.getFirst().author() == Author.MODEL) {
            turns.removeFirst();
        }
        int leftOut = said.size() - (turns.size() - 1);
        var messages = new ArrayList<Message>();
        messages.add(instruction);
        turns.forEach(turn -> addAlternating(messages, turn));
        return new Reading(messages, leftOut, TokenEstimate.of(List.of(instruction, asked)) <= room);
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

    private static String read(String name) {
        try (InputStream file = Instruction.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
