package school.preau;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What {@code ./preau} does without a server: each command reads, writes and ends. */
final class OfflineCommand {

    private OfflineCommand() {}

    /** @return how a command ended, or empty when the words name none and the school is to be started */
    static OptionalInt run(List<String> arguments) throws IOException {
        List<String> further = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "check" -> OptionalInt.of(ContentCheckCommand.run(further));
            case "case" -> OptionalInt.of(CaseCommand.run(further));
            case "keys" ->
                OptionalInt.of(KeysCommand.run(
                        further,
                        Objects.requireNonNullElse(System.getenv("PREAU_KEYS"), ""),
                        Clock.systemUTC(),
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
            case "questions" ->
                OptionalInt.of(QuestionsCommand.run(
                        further,
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
            case "screen" ->
                OptionalInt.of(
                        ScreenCommand.run(further, System.in, new FileOutputStream(FileDescriptor.out), System.err));
            case "letter-check" ->
                OptionalInt.of(LetterCheckCommand.run(
                        further, System.in, new FileOutputStream(FileDescriptor.out), System.err));
            default -> OptionalInt.empty();
        };
    }
}
