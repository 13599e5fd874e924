package school.preau.sandbox;

import java.util.Map;
import java.util.Optional;
import school.preau.catalog.PublishedFolders;
import school.preau.platform.ContentFolder;

/** Where the folders of patients and exercises are taken from: what is published, or, for a check without a server, the disk. */
interface SandboxShelf {

    String PATIENT = "patient";
    String EXERCISE = "exercise";
    String PROMPT = "prompt";

    /** Number of the newest version by name. */
    Map<String, Integer> current(String kind);

    /** Number of the newest version, or 0 when there is none. */
    int current(String kind, String name);

    Optional<ContentFolder> read(String kind, String name, int number);

    /** The version of its patient that an exercise version pins, by the patient's name. */
    Map<String, Integer> pins(String exercise, int number);

    /** What is published. */
    static SandboxShelf of(PublishedFolders folders) {
        return new SandboxShelf() {
            @Override
            public Map<String, Integer> current(String kind) {
                return folders.current(kind);
            }

            @Override
            public int current(String kind, String name) {
                return folders.current(kind, name);
            }

            @Override
            public Optional<ContentFolder> read(String kind, String name, int number) {
                return folders.read(kind, name, number);
            }

            @Override
            public Map<String, Integer> pins(String exercise, int number) {
                return folders.pins(EXERCISE, exercise, number);
            }
        };
    }
}
