package school.preau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.yaml.snakeyaml.Yaml;
import school.preau.people.DemoPeople;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/**
 * Somebody who goes from page to page. Every step says how long the server took, and fails when the page was not built anew or does not say
 * what it must.
 */
final class BusyLearner {

    private static final String COURSE = "comprendre-ia-generative";
    private static final Translations WORDS = new Translations();
    private static final String COURSE_TITLE = courseTitle();
    private static final List<Lesson> LESSONS = lessons();

    /** The sign-in throttle counts what comes from one address at the same time. */
    private static final Semaphore AT_THE_DOOR = new Semaphore(4);

    private final VaadinClient client;
    private int lesson;
    private int answers;

    private BusyLearner(VaadinClient client) {
        this.client = client;
    }

    /** What one does, and how it is called in the table. */
    enum Step {
        HOME("home"),
        COURSES("courses"),
        COURSE("course"),
        LESSON("lesson"),
        ANSWER("saved answer");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private record Lesson(String id, String title) {}

    /** Signs in and opens home. */
    static BusyLearner signedIn(String address, String name) throws Exception {
        var client = new VaadinClient(address);
        AT_THE_DOOR.acquire();
        try {
            client.signIn(name, DemoPeople.PASSWORD);
        } finally {
            AT_THE_DOOR.release();
        }
        client.open("");
        return new BusyLearner(client).sees(WORDS.text(Language.FR, "home.privacy"));
    }

    VaadinClient client() {
        return client;
    }

    /** @return how long the server took, in nanoseconds */
    long take(Step step) throws Exception {
        return switch (step) {
            case HOME -> page("", WORDS.text(Language.FR, "home.privacy"));
            case COURSES -> page("courses", COURSE_TITLE);
            case COURSE -> page("courses/" + COURSE, LESSONS.getLast().title());
            case LESSON -> {
                lesson = (lesson + 1) % LESSONS.size();
                yield page(
                        "learn/" + COURSE + "/" + LESSONS.get(lesson).id(),
                        LESSONS.get(lesson).title());
            }
            case ANSWER -> answer();
        };
    }

    /** The emptiest page there is: the one that says that there is no such page. */
    long nowhere(int number) throws Exception {
        return page("nowhere-" + number, WORDS.text(Language.FR, "shell.not-found.title"));
    }

    /** Begins the quiz of the course, or goes on with it, and turns to a question with options. */
    void enterQuiz() throws Exception {
        client.navigate("learn/" + COURSE + "/final");
        String begin = WORDS.text(Language.FR, "assessment.begin");
        if (client.page().says(begin)) {
            client.click(begin);
        }
        for (int number = 2; options().isEmpty(); number++) {
            client.click(WORDS.text(Language.FR, "assessment.question", number));
        }
    }

    /** Chooses the next option, and sees that it is saved. */
    private long answer() throws Exception {
        if (options().isEmpty()) {
            enterQuiz();
        }
        // Choosing what is chosen already is no answer.
        var open = options().stream()
                .filter(option -> !client.page().is(option, "checked"))
                .toList();
        long took = client.choose(open.get(answers++ % open.size()));
        String saved = WORDS.text(Language.FR, "assessment.saved", "", "").split(" ")[0];
        if (client.page().built() == 0) {
            throw new IllegalStateException("Nothing says that the answer was saved");
        }
        sees(saved);
        return took;
    }

    private List<Integer> options() {
        return client.page().all("input", "type", "radio");
    }

    private long page(String route, String words) throws Exception {
        long took = client.navigate(route);
        if (client.page().built() < 10) {
            throw new IllegalStateException("/" + route + " was not built anew");
        }
        sees(words);
        return took;
    }

    private BusyLearner sees(String words) {
        if (!client.page().says(words)) {
            throw new IllegalStateException(
                    "The page does not say “" + words + "”: " + client.page().text());
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private static String courseTitle() {
        var course = new Yaml().<Map<String, Object>>load(read("course.yaml"));
        return ((Map<String, String>) course.get("title")).getOrDefault("fr", "");
    }

    private static List<Lesson> lessons() {
        try (var files = Files.list(folder().resolve("lessons"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".fr.md"))
                    .sorted()
                    .map(name -> new Lesson(name.replace(".fr.md", ""), lessonTitle(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lessonTitle(String file) {
        String head = Arrays.asList(read("lessons/" + file).split("(?m)^---$")).get(1);
        return String.valueOf(new Yaml().<Map<String, Object>>load(head).get("title"));
    }

    private static String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of("courses", COURSE);
    }
}
