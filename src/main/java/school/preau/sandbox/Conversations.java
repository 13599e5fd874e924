package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Conversations as stored. Turns, pieces and ends are only added; a conversation goes as a whole. */
@Repository
@Transactional
class Conversations {

    private final JdbcClient jdbc;
    private final Comparisons comparisons;

    Conversations(JdbcClient jdbc, Comparisons comparisons) {
        this.jdbc = jdbc;
        this.comparisons = comparisons;
    }

    void add(ConversationId id, PersonId person, Practice practice, Instant at) {
        jdbc.sql(
                        "insert into conversation (id, person, practice, about, begun) values (:id, :person, :practice, :about, :at)")
                .param("id", id.value())
                .param("person", person.value())
                .param("practice", kind(practice))
                .param("about", about(practice), Types.VARCHAR)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Conversation> find(ConversationId id, PersonId person) {
        return jdbc.sql("select * from conversation where id = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(Conversations::conversation)
                .optional()
                .map(this::withTurns);
    }

    @Transactional(readOnly = true)
    boolean owns(PersonId person, ConversationId id) {
        return jdbc.sql("select count(*) from conversation where id = :id and person = :person")
                        .param("id", id.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The newest one about the same practice. */
    @Transactional(readOnly = true)
    Optional<Conversation> newest(PersonId person, Practice practice) {
        return jdbc.sql("""
                select * from conversation where person = :person and practice = :practice and coalesce(about, '') = :about
                order by begun desc, id desc limit 1""")
                .param("person", person.value())
                .param("practice", kind(practice))
                .param("about", about(practice) == null ? "" : about(practice))
                .query(Conversations::conversation)
                .optional()
                .map(this::withTurns);
    }

    /** A page of somebody's conversations, newest first, without their turns. */
    @Transactional(readOnly = true)
    List<Conversing.Summary> page(PersonId person, int offset, int limit) {
        return jdbc.sql("""
                select c.id, c.practice, c.about, c.begun, count(t.id) as turns from conversation c
                left join conversation_turn t on t.conversation = c.id
                where c.person = :person group by c.id, c.practice, c.about, c.begun
                order by c.begun desc, c.id desc limit :limit offset :offset""")
                .param("person", person.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new Conversing.Summary(
                        new ConversationId(row.getObject("id", UUID.class)),
                        practice(row),
                        instant(row, "begun"),
                        row.getInt("turns")))
                .list();
    }

    void addRequest(ConversationId conversation, Turn.Request request) {
        addTurn(
                conversation,
                request.id(),
                request.number(),
                "LEARNER",
                request.after().orElse(null),
                request.text(),
                request.at());
    }

    void addAnswer(ConversationId conversation, TurnId id, int number, TurnId follows, Instant at) {
        addTurn(conversation, id, number, "MODEL", follows, null, at);
    }

    /** A request and the empty beginning of its answer, both or neither. */
    void addExchange(ConversationId conversation, Turn.Request request, TurnId answer) {
        addRequest(conversation, request);
        addAnswer(conversation, answer, request.number() + 1, request.id(), request.at());
    }

    /** The empty beginning of an answer. */
    record Beginning(TurnId answer, int number, TurnId follows) {}

    /** Two answers that begin side by side, with what they answer; what follows goes on with the first. */
    void addCompared(
            ConversationId conversation,
            List<Turn.Request> requests,
            List<Beginning> answers,
            Comparison comparison,
            Instant at) {
        requests.forEach(request -> addRequest(conversation, request));
        answers.forEach(each -> addAnswer(conversation, each.answer(), each.number(), each.follows(), at));
        comparisons.add(conversation, comparison, at);
        choose(conversation, comparison.first(), at);
    }

    /** From now on the branch of a turn is the one that is read. */
    void choose(ConversationId conversation, TurnId turn, Instant at) {
        jdbc.sql("""
                insert into conversation_choice (conversation, sequence, turn, after_number, at) values (:conversation,
                    (select coalesce(max(sequence), 0) + 1 from conversation_choice where conversation = :conversation), :turn,
                    (select coalesce(max(number), 0) from conversation_turn where conversation = :conversation), :at)""")
                .param("conversation", conversation.value())
                .param("turn", turn.value())
                .param("at", HospitalTime.utc(at))
                .update();
    }

    void addPiece(TurnId turn, int place, String text, Instant at) {
        jdbc.sql("insert into answer_piece (turn, place, text, at) values (:turn, :place, :text, :at)")
                .param("turn", turn.value())
                .param("place", place)
                .param("text", text)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    void addEnd(TurnId turn, Turn.End end) {
        var recording = end.recording();
        var asked = end.asked();
        jdbc.sql("""
                insert into answer_end (turn, state, model, version, input_tokens, output_tokens, first_token_ms, whole_ms, cut_short,
                    masked, failure, recording, written, reader, endpoint, max_tokens, temperature, at)
                values (:turn, :state, :model, :version, :input, :output, :first, :whole, :cut,
                    :masked, :failure, :recording, :written, :reader, :endpoint, :longest, :temperature, :at)""")
                .param("turn", turn.value())
                .param("state", end.state().name())
                .param("model", end.model())
                .param("version", end.version(), Types.VARCHAR)
                .param("input", end.inputTokens(), Types.INTEGER)
                .param("output", end.outputTokens(), Types.INTEGER)
                .param(
                        "first",
                        end.firstToken() == null ? null : end.firstToken().toMillis(),
                        Types.BIGINT)
                .param("whole", end.whole().toMillis())
                .param("cut", end.cutShort())
                .param("masked", end.masked())
                .param("failure", end.failure(), Types.VARCHAR)
                .param("recording", recording == null ? null : recording.answer(), Types.VARCHAR)
                .param("written", recording == null ? null : recording.written(), Types.DATE)
                .param("reader", recording == null ? null : recording.reader(), Types.VARCHAR)
                .param("endpoint", asked == null ? null : asked.model().orElse(null), Types.VARCHAR)
                .param("longest", asked == null ? null : asked.maxTokens(), Types.INTEGER)
                .param("temperature", asked == null ? null : asked.temperature(), Types.DOUBLE)
                .param("at", HospitalTime.utc(end.at()))
                .update();
    }

    /** @return whether there was one */
    boolean delete(ConversationId id, PersonId person) {
        boolean own = owns(person, id);
        if (own) {
            forget(List.of(id.value()));
        }
        return own;
    }

    @Transactional(readOnly = true)
    List<UUID> ofPerson(PersonId person) {
        return jdbc.sql("select id from conversation where person = :person order by id")
                .param("person", person.value())
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those in which nothing happened since an instant. */
    @Transactional(readOnly = true)
    List<UUID> quietSince(Instant instant) {
        return jdbc.sql("""
                select c.id from conversation c where c.begun < :before
                and not exists (select 1 from conversation_turn t where t.conversation = c.id and t.at >= :before) order by c.id""")
                .param("before", HospitalTime.utc(instant))
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    void forget(List<UUID> ids) {
        for (UUID id : ids) {
            lock(id);
            for (String statement : List.of(
                    "delete from comparison_verdict where comparison in (select id from comparison where conversation = :id)",
                    "delete from comparison where conversation = :id",
                    "delete from conversation_choice where conversation = :id",
                    "delete from answer_opinion where turn in (select id from conversation_turn where conversation = :id)",
                    "delete from answer_end where turn in (select id from conversation_turn where conversation = :id)",
                    "delete from answer_piece where turn in (select id from conversation_turn where conversation = :id)",
                    "update conversation_turn set follows = null where conversation = :id",
                    "delete from conversation_turn where conversation = :id",
                    "delete from conversation where id = :id")) {
                jdbc.sql(statement).param("id", id).update();
            }
        }
    }

    /** Lets no more turns and words of an answer that is still being written come in between. */
    private void lock(UUID id) {
        jdbc.sql("select id from conversation where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        jdbc.sql("select id from conversation_turn where conversation = :id order by number for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    private void addTurn(
            ConversationId conversation,
            TurnId id,
            int number,
            String author,
            @Nullable TurnId follows,
            @Nullable String text,
            Instant at) {
        jdbc.sql("""
                insert into conversation_turn (id, conversation, number, author, follows, text, at)
                values (:id, :conversation, :number, :author, :follows, :text, :at)""")
                .param("id", id.value())
                .param("conversation", conversation.value())
                .param("number", number)
                .param("author", author)
                .param("follows", follows == null ? null : follows.value(), Types.OTHER)
                .param("text", text, Types.VARCHAR)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    private static Conversation conversation(ResultSet row, int index) throws SQLException {
        var id = new ConversationId(row.getObject("id", UUID.class));
        return new Conversation(id, practice(row), instant(row, "begun"));
    }

    private Conversation withTurns(Conversation conversation) {
        Map<UUID, StringBuilder> pieces = pieces(conversation.id());
        List<Turn> turns = jdbc.sql("""
                select t.id as turn_id, t.number, t.author, t.follows, t.text, t.at as said, e.* from conversation_turn t
                left join answer_end e on e.turn = t.id where t.conversation = :id order by t.number""")
                .param("id", conversation.id().value())
                .query((row, index) -> turn(row, pieces))
                .list();
        return new Conversation(
                conversation.id(),
                conversation.practice(),
                conversation.begun(),
                turns,
                choices(conversation.id()),
                comparisons.of(conversation.id()));
    }

    private List<Conversation.Choice> choices(ConversationId conversation) {
        return jdbc.sql("select turn, after_number from conversation_choice where conversation = :id order by sequence")
                .param("id", conversation.value())
                .query((row, index) -> new Conversation.Choice(
                        new TurnId(row.getObject("turn", UUID.class)), row.getInt("after_number")))
                .list();
    }

    private Map<UUID, StringBuilder> pieces(ConversationId conversation) {
        var texts = new HashMap<UUID, StringBuilder>();
        jdbc.sql("""
                select p.turn, p.text from answer_piece p join conversation_turn t on t.id = p.turn
                where t.conversation = :id order by p.turn, p.place""").param("id", conversation.value()).query((RowCallbackHandler)
                row -> texts.computeIfAbsent(row.getObject("turn", UUID.class), turn -> new StringBuilder())
                        .append(row.getString("text")));
        return texts;
    }

    private static Turn turn(ResultSet row, Map<UUID, StringBuilder> pieces) throws SQLException {
        var id = new TurnId(row.getObject("turn_id", UUID.class));
        int number = row.getInt("number");
        Instant at = instant(row, "said");
        var after = Optional.ofNullable(row.getObject("follows", UUID.class)).map(TurnId::new);
        if (row.getString("author").equals("LEARNER")) {
            return new Turn.Request(id, number, after, row.getString("text"), at);
        }
        var follows = after.orElseThrow();
        Optional<Turn.End> end = row.getString("state") == null ? Optional.empty() : Optional.of(end(row));
        String text = pieces.getOrDefault(id.value(), new StringBuilder()).toString();
        return new Turn.Answer(id, number, follows, text, at, end);
    }

    private static Turn.End end(ResultSet row) throws SQLException {
        String recording = row.getString("recording");
        Long first = row.getObject("first_token_ms", Long.class);
        Integer longest = row.getObject("max_tokens", Integer.class);
        return new Turn.End(
                Turn.State.valueOf(row.getString("state")),
                row.getString("model"),
                row.getString("version"),
                row.getObject("input_tokens", Integer.class),
                row.getObject("output_tokens", Integer.class),
                first == null ? null : Duration.ofMillis(first),
                Duration.ofMillis(row.getLong("whole_ms")),
                row.getBoolean("cut_short"),
                row.getInt("masked"),
                row.getString("failure"),
                recording == null
                        ? null
                        : new Turn.Recording(
                                recording, row.getObject("written", LocalDate.class), row.getString("reader")),
                longest == null
                        ? null
                        : new AnswerSettings(
                                Optional.ofNullable(row.getString("endpoint")), longest, row.getDouble("temperature")),
                instant(row, "at"));
    }

    private static Practice practice(ResultSet row) throws SQLException {
        String about = row.getString("about");
        return row.getString("practice").equals("EXERCISE")
                ? exercise(about)
                : new Practice.Free(Optional.ofNullable(about));
    }

    private static Practice exercise(String about) {
        String[] parts = about.split("/", 2);
        return new Practice.Exercise(
                UUID.fromString(parts[0]), parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    private static String kind(Practice practice) {
        return switch (practice) {
            case Practice.Exercise exercise -> "EXERCISE";
            case Practice.Free free -> "FREE";
        };
    }

    private static @Nullable String about(Practice practice) {
        return switch (practice) {
            case Practice.Exercise(UUID attempt, Optional<String> part) ->
                attempt + part.map(named -> "/" + named).orElse("");
            case Practice.Free(Optional<String> patient) -> patient.orElse(null);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
