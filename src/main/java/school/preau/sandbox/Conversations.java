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

    Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void addRequest(
            ConversationId conversation, TurnId id, int number, @Nullable TurnId follows, String text, Instant at) {
        addTurn(conversation, id, number, "LEARNER", follows, text, at);
    }

    void addAnswer(ConversationId conversation, TurnId id, int number, TurnId follows, Instant at) {
        addTurn(conversation, id, number, "MODEL", follows, null, at);
    }

    /** A request and the empty beginning of its answer, both or neither. */
    void addExchange(ConversationId conversation, Turn.Request request, @Nullable TurnId follows, TurnId answer) {
        addRequest(conversation, request.id(), request.number(), follows, request.text(), request.at());
        addAnswer(conversation, answer, request.number() + 1, request.id(), request.at());
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
        jdbc.sql("""
                insert into answer_end (turn, state, model, input_tokens, output_tokens, first_token_ms, whole_ms, cut_short, masked,
                    failure, recording, written, reader, at)
                values (:turn, :state, :model, :input, :output, :first, :whole, :cut, :masked, :failure, :recording, :written, :reader, :at)""")
                .param("turn", turn.value())
                .param("state", end.state().name())
                .param("model", end.model())
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
                .param("at", HospitalTime.utc(end.at()))
                .update();
    }

    /** @return whether there was one */
    boolean delete(ConversationId id, PersonId person) {
        boolean own = jdbc.sql("select count(*) from conversation where id = :id and person = :person")
                        .param("id", id.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
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
        return new Conversation(id, practice(row), instant(row, "begun"), List.of());
    }

    private Conversation withTurns(Conversation conversation) {
        Map<UUID, StringBuilder> pieces = pieces(conversation.id());
        List<Turn> turns = jdbc.sql("""
                select t.id as turn_id, t.number, t.author, t.follows, t.text, t.at as said, e.* from conversation_turn t
                left join answer_end e on e.turn = t.id where t.conversation = :id order by t.number""")
                .param("id", conversation.id().value())
                .query((row, index) -> turn(row, pieces))
                .list();
        return new Conversation(conversation.id(), conversation.practice(), conversation.begun(), turns);
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
        if (row.getString("author").equals("LEARNER")) {
            return new Turn.Request(id, number, row.getString("text"), at);
        }
        var follows = new TurnId(row.getObject("follows", UUID.class));
        Optional<Turn.End> end = row.getString("state") == null ? Optional.empty() : Optional.of(end(row));
        String text = pieces.getOrDefault(id.value(), new StringBuilder()).toString();
        return new Turn.Answer(id, number, follows, text, at, end);
    }

    private static Turn.End end(ResultSet row) throws SQLException {
        String recording = row.getString("recording");
        Long first = row.getObject("first_token_ms", Long.class);
        return new Turn.End(
                Turn.State.valueOf(row.getString("state")),
                row.getString("model"),
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
                instant(row, "at"));
    }

    private static Practice practice(ResultSet row) throws SQLException {
        String about = row.getString("about");
        return row.getString("practice").equals("EXERCISE")
                ? new Practice.Exercise(UUID.fromString(about))
                : new Practice.Free(Optional.ofNullable(about));
    }

    private static String kind(Practice practice) {
        return switch (practice) {
            case Practice.Exercise exercise -> "EXERCISE";
            case Practice.Free free -> "FREE";
        };
    }

    private static @Nullable String about(Practice practice) {
        return switch (practice) {
            case Practice.Exercise(UUID attempt) -> attempt.toString();
            case Practice.Free(Optional<String> patient) -> patient.orElse(null);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
