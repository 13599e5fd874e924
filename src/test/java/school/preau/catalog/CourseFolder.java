package school.preau.catalog;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import school.preau.catalog.lesson.LessonKind;
import school.preau.platform.ContentFolder;

/** A small sound course for tests, whose files can be changed one by one. */
public final class CourseFolder {

    public static final String BODY = """
            > [!scene]
            > Inès, infirmière, 14 h 02. Huit minutes avant la relève.

            Un brouillon se relit trop vite.[^biro-2025] C'est le [biais d'automatisation](glossary:automation-bias).

            ## Les cinq regards {#five-looks}

            ![Cinq regards.](media/regards.svg "Cinq passages courts")

            - **Les nombres** d'abord.
            - Les noms ensuite.[^biro-2025]

            ```model
            Pas d'allergie connue.
            ```

            ```check
            id: negation
            question: « Pas d'allergie connue. » Quel regard l'attrape ?
            options:
              - text: Les nombres
                feedback: Il n'y a pas de nombre ici.
              - text: La négation
                right: true
                feedback: Il faut aller le chercher dans le dossier.
            ```

            [^biro-2025]: Biro et coll., 2025. Vingt médecins, dix-huit brouillons.
            """;

    private final String name;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public CourseFolder(String name) {
        this.name = name;
        with("course.yaml", """
                title: {fr: "Vérifier avant de signer", en: "Verify before you sign"}
                short: {fr: "Vérifier", en: "Verify"}
                summary: {fr: "Relire un brouillon.", en: "Check a draft."}
                minutes: 12
                level: foundation
                professions: [nurse]
                topics: [verification, letters]
                objectives:
                  - {fr: "Un", en: "One"}
                  - {fr: "Deux", en: "Two"}
                  - {fr: "Trois", en: "Three"}
                requires: []
                sources:
                  - id: biro-2025
                    title: {fr: "Biro et coll.", en: "Biro et al."}
                    publisher: npj Digital Medicine
                    date: 2025-06
                    checked: 2026-11-20
                    url: https://example.org/biro
                    kind: study
                    evidence: primary
                glossary:
                  - id: automation-bias
                    term: {fr: "biais d'automatisation", en: "automation bias"}
                    meaning: {fr: "Suivre la machine.", en: "Following the machine."}
                outline:
                  - lesson: 10-verifier
                    minutes: 5
                  - quiz: final
                    minutes: 8
                history:
                  - change: major
                    date: 2026-11-24
                    note: {fr: "Première édition.", en: "First edition."}
                """);
        with("quizzes/final.yaml", "title: {fr: Quiz, en: Quiz}\n");
        with("media/regards.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32" role="img">
                <title>Regards</title>
                <g transform="translate(1 2)"><path d="M0 0L9 9" stroke="var(--preau-petrol)" stroke-width="1.5"/></g>
                <text x="2" y="9" font-size="15" fill="currentColor">Un &lt; deux</text>
                </svg>
                """);
        lesson(BODY);
    }

    /** The body of the lesson in both languages, the translation up to date. */
    public CourseFolder lesson(String body) {
        return lesson(body, body);
    }

    public CourseFolder lesson(String french, String english) {
        with("lessons/10-verifier.fr.md", "---\ntitle: \"Vérifier : les cinq regards\"\n---\n" + french);
        return with(
                "lessons/10-verifier.en.md",
                "---\ntitle: \"Verify: five looks\"\ntranslation-of: \"" + LessonKind.digest(french) + "\"\n---\n"
                        + english);
    }

    public CourseFolder with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public CourseFolder without(String path) {
        files.remove(path);
        return this;
    }

    public CourseFolder replacing(String path, String what, String by) {
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        if (!before.contains(what)) {
            throw new IllegalArgumentException(path + " does not say " + what);
        }
        return with(path, before.replace(what, by));
    }

    public ContentFolder folder() {
        return ContentFolder.of(name, files);
    }
}
