package school.preau.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Everything that can be learned, held in memory: asking for a current course costs no query. The snapshot is swapped whole when
 * something is published; what another node publishes is noticed within seconds. Older versions come through a bounded cache.
 */
@Service
public class CourseCatalog {

    /** Kinds of published folders that are this module's own. */
    static final String COURSE = "course";

    static final String PROGRAMME = "programme";

    private static final Logger LOG = LoggerFactory.getLogger(CourseCatalog.class);
    private static final int OLDER_VERSIONS = 60;

    private final PublishedFolders folders;
    private final CourseReader courses;
    private final ProgrammeReader programmes;
    private final AtomicReference<CatalogSnapshot> snapshot = new AtomicReference<>(CatalogSnapshot.EMPTY);
    private final AtomicReference<List<FolderProblems>> problems = new AtomicReference<>(List.of());
    private final AtomicLong publicationsSeen = new AtomicLong();
    private final Map<CourseVersion, Course> older = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CourseVersion, Course> eldest) {
            return size() > OLDER_VERSIONS;
        }
    };

    CourseCatalog(PublishedFolders folders, CourseReader courses, ProgrammeReader programmes) {
        this.folders = folders;
        this.courses = courses;
        this.programmes = programmes;
    }

    /** The current state of things; hold on to it while one page is put together. */
    public CatalogSnapshot snapshot() {
        return snapshot.get();
    }

    /** The current version of a course. */
    public Optional<Course> course(CourseId id) {
        return snapshot().course(id);
    }

    /** The given version of a course, current or older. */
    public Optional<Course> course(CourseVersion version) {
        return course(version.course())
                .filter(course -> course.version().equals(version))
                .or(() -> olderVersion(version));
    }

    public Programme programme() {
        return snapshot().programme();
    }

    /** What could not be published when this node started, for trainers to mend. */
    public List<FolderProblems> problems() {
        return problems.get();
    }

    void keepProblems(List<FolderProblems> found) {
        problems.set(List.copyOf(found));
    }

    /** Before any listener that wonders about the new version looks at the catalogue. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CoursePublished event) {
        refresh();
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ProgrammePublished event) {
        refresh();
    }

    /** Notices what other nodes have published. */
    @Scheduled(initialDelay = 3_000, fixedDelay = 3_000)
    void poll() {
        if (folders.count() != publicationsSeen.get()) {
            refresh();
        }
    }

    /** Reads what is new and swaps the snapshot. */
    synchronized void refresh() {
        long seen = folders.count();
        var before = snapshot.get();
        var now = new ArrayList<Course>();
        folders.current(COURSE).forEach((name, number) -> {
            var version = new CourseVersion(new CourseId(name), number);
            course(version).or(() -> newestReadable(version)).ifPresent(now::add);
        });
        now.sort(Comparator.comparing(Course::level)
                .thenComparing(course -> course.requires().size())
                .thenComparing(course -> course.id().value()));
        int number = folders.current(PROGRAMME, PROGRAMME);
        var programme = number == before.programmeNumber()
                ? before.programme()
                : readProgramme(number).orElse(before.programme());
        snapshot.set(new CatalogSnapshot(now, programme, number));
        publicationsSeen.set(seen);
    }

    private Optional<Course> olderVersion(CourseVersion version) {
        synchronized (older) {
            var known = older.get(version);
            if (known != null) {
                return Optional.of(known);
            }
        }
        var read = read(version);
        synchronized (older) {
            read.ifPresent(course -> older.put(version, course));
        }
        return read;
    }

    private Optional<Course> newestReadable(CourseVersion unreadable) {
        for (int number = unreadable.number() - 1; number > 0; number--) {
            var course = course(new CourseVersion(unreadable.course(), number));
            if (course.isPresent()) {
                return course;
            }
        }
        return Optional.empty();
    }

    private Optional<Course> read(CourseVersion version) {
        String name = version.course().value();
        return folders.read(COURSE, name, version.number()).flatMap(folder -> switch (courses.read(
                folder, version.number(), folders.pins(COURSE, name, version.number()))) {
            case CourseRead.Ok(var course) -> Optional.of(course);
            case CourseRead.Broken(var found) -> {
                LOG.error("Version {} of course {} cannot be read: {}", version.number(), name, found);
                yield Optional.<Course>empty();
            }
        });
    }

    private Optional<Programme> readProgramme(int number) {
        return folders.read(PROGRAMME, PROGRAMME, number).flatMap(folder -> switch (programmes.read(folder)) {
            case ProgrammeRead.Ok(var programme) -> Optional.of(programme);
            case ProgrammeRead.Broken(var found) -> {
                LOG.error("Version {} of the programme cannot be read: {}", number, found);
                yield Optional.<Programme>empty();
            }
        });
    }
}
