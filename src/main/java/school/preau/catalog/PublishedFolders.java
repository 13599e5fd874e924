package school.preau.catalog;

import java.io.ByteArrayOutputStream;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;
import school.preau.platform.LocalText;

/**
 * Published content: folders as numbered, immutable versions with the digest of their normalised files, the same for every node. A
 * version may pin the versions of what it uses and what is published apart from it. Nothing here is ever changed or deleted.
 */
@Service
@Transactional
public class PublishedFolders {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final AuditTrail audit;

    PublishedFolders(JdbcClient jdbc, HospitalTime time, AuditTrail audit) {
        this.jdbc = jdbc;
        this.time = time;
        this.audit = audit;
    }

    /** As {@link #publish(String, ContentFolder, Map, Change.Weight, LocalText)}, for a folder that pins nothing. */
    public int publish(String kind, ContentFolder folder, Change.Weight weight, LocalText note) {
        return publish(kind, folder, Map.of(), weight, note);
    }

    /**
     * Publishes a folder that came with the installation. A folder that has not changed since the last installation is not published
     * again, even when a trainer has published newer versions of their own in between.
     *
     * @param kind what it is: course, exercise, patient, programme
     * @param pins version by id, for what the folder uses and what is published apart from it
     * @param note what changed
     * @return the number of the new version, or of the one that already holds this folder
     */
    public int publish(
            String kind, ContentFolder folder, Map<String, Integer> pins, Change.Weight weight, LocalText note) {
        Optional<Integer> installed = jdbc.sql("""
                select max(number) from published_folder where kind = :kind and name = :name and published_by is null""")
                .param("kind", kind)
                .param("name", folder.name())
                .query((row, index) -> row.getInt(1))
                .optional()
                .filter(number -> holds(kind, folder, pins, number));
        return installed.isPresent() ? installed.get() : add(kind, folder, pins, weight, note, null);
    }

    /** Publishes a trainer's folder; the act is audited. Returns the current number when nothing has changed. */
    public int publish(
            Trainer by,
            String kind,
            ContentFolder folder,
            Map<String, Integer> pins,
            Change.Weight weight,
            LocalText note) {
        int current = current(kind, folder.name());
        if (current > 0 && holds(kind, folder, pins, current)) {
            return current;
        }
        int number = add(kind, folder, pins, weight, note, by.id().value());
        audit.record(by.id(), "catalog.published", null, kind + " " + folder.name() + " " + number);
        return number;
    }

    /** Number of the newest version by name. */
    @Transactional(readOnly = true)
    public Map<String, Integer> current(String kind) {
        return jdbc
                .sql("select name, max(number) as number from published_folder where kind = :kind group by name")
                .param("kind", kind)
                .query((row, index) -> Map.entry(row.getString("name"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Number of the newest version, or 0 when there is none. */
    @Transactional(readOnly = true)
    public int current(String kind, String name) {
        return jdbc.sql("select coalesce(max(number), 0) from published_folder where kind = :kind and name = :name")
                .param("kind", kind)
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    /** All numbers of a folder, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> numbers(String kind, String name) {
        return versions(kind, name).stream().map(PublishedVersion::number).toList();
    }

    /** All versions of a folder, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> versions(String kind, String name) {
        return jdbc.sql("""
                select number, weight, note_fr, note_en, published_at from published_folder
                where kind = :kind and name = :name order by number desc""")
                .param("kind", kind)
                .param("name", name)
                .query((row, index) -> new PublishedVersion(
                        row.getInt("number"),
                        Change.Weight.valueOf(row.getString("weight")),
                        new LocalText(row.getString("note_fr"), row.getString("note_en")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ContentFolder> read(String kind, String name, int number) {
        var parts = jdbc.sql("""
                select content from published_part where kind = :kind and name = :name and number = :number order by part""")
                .param("kind", kind)
                .param("name", name)
                .param("number", number)
                .query((row, index) -> row.getBytes("content"))
                .list();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var zip = new ByteArrayOutputStream();
        parts.forEach(zip::writeBytes);
        return Optional.of(ContentFolder.unzip(name, zip.toByteArray()));
    }

    /** What a version pins, version by id. */
    @Transactional(readOnly = true)
    public Map<String, Integer> pins(String kind, String name, int number) {
        return jdbc
                .sql("""
                select pinned, version from published_pin where kind = :kind and name = :name and number = :number""")
                .param("kind", kind)
                .param("name", name)
                .param("number", number)
                .query((row, index) -> Map.entry(row.getString("pinned"), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many versions there are in all. It only grows, so whoever remembers it knows whether something was published. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from published_folder")
                .query(Long.class)
                .single();
    }

    private boolean holds(String kind, ContentFolder folder, Map<String, Integer> pins, int number) {
        return jdbc.sql("""
                        select digest from published_folder where kind = :kind and name = :name and number = :number""")
                        .param("kind", kind)
                        .param("name", folder.name())
                        .param("number", number)
                        .query(String.class)
                        .optional()
                        .filter(folder.digest()::equals)
                        .isPresent()
                && pins(kind, folder.name(), number).equals(pins);
    }

    private int add(
            String kind,
            ContentFolder folder,
            Map<String, Integer> pins,
            Change.Weight weight,
            LocalText note,
            @Nullable UUID by) {
        int number = current(kind, folder.name()) + 1;
        int rows = jdbc.sql("""
                insert into published_folder (kind, name, number, digest, weight, note_fr, note_en, published_at, published_by)
                values (:kind, :name, :number, :digest, :weight, :fr, :en, :at, :by) on conflict do nothing""")
                .param("kind", kind)
                .param("name", folder.name())
                .param("number", number)
                .param("digest", folder.digest())
                .param("weight", weight.name())
                .param("fr", note.fr())
                .param("en", note.en())
                .param("at", HospitalTime.utc(time.now()))
                .param("by", by, Types.OTHER)
                .update();
        if (rows == 0) {
            // Another node was faster; if it published the same folder, that is this one.
            int theirs = current(kind, folder.name());
            return holds(kind, folder, pins, theirs) ? theirs : add(kind, folder, pins, weight, note, by);
        }
        byte[] zip = folder.zip();
        for (int part = 0; part * PART < zip.length; part++) {
            jdbc.sql("""
                    insert into published_part (kind, name, number, part, content)
                    values (:kind, :name, :number, :part, :content)""")
                    .param("kind", kind)
                    .param("name", folder.name())
                    .param("number", number)
                    .param("part", part)
                    .param("content", Arrays.copyOfRange(zip, part * PART, Math.min(zip.length, (part + 1) * PART)))
                    .update();
        }
        pins.forEach((pinned, version) -> jdbc.sql("""
                insert into published_pin (kind, name, number, pinned, version)
                values (:kind, :name, :number, :pinned, :version)""")
                .param("kind", kind)
                .param("name", folder.name())
                .param("number", number)
                .param("pinned", pinned)
                .param("version", version)
                .update());
        return number;
    }
}
