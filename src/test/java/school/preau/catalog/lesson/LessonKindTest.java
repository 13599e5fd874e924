package school.preau.catalog.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.catalog.CourseFolder;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.Language;
import school.preau.platform.Problem;
import school.preau.platform.Problems;

class LessonKindTest {

    private final CourseFolder course = new CourseFolder("verifier");
    private final Problems problems = new Problems();

    @Test
    void a_lesson_becomes_blocks_in_order_of_reading() {
        var text = lesson().in(Language.FR);

        assertThat(text.blocks())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Callout", "Prose", "Prose", "Figure", "Prose", "Material", "Check");
        assertThat(text.blocks()).extracting(LessonBlock::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(((LessonBlock.Callout) text.blocks().getFirst()).kind()).isEqualTo(LessonBlock.Callout.Kind.SCENE);
        assertThat(text.blocks().getFirst().plain())
                .isEqualTo("Inès, infirmière, 14 h 02. Huit minutes avant la relève.");
        assertThat(((LessonBlock.Prose) text.blocks().get(2)).anchor()).isEqualTo("five-looks");
        assertThat(((LessonBlock.Prose) text.blocks().get(2)).html()).isEqualTo("<h2>Les cinq regards</h2>\n");
    }

    @Test
    void citations_are_numbered_buttons_with_a_note_each() {
        var text = lesson().in(Language.FR);

        assertThat(((LessonBlock.Prose) text.blocks().get(1)).html())
                .contains("<button type=\"button\" class=\"source-ref\" data-source=\"1\"")
                .contains(">1</button>");
        assertThat(text.sources()).singleElement().satisfies(note -> {
            assertThat(note.number()).isEqualTo(1);
            assertThat(note.source()).isEqualTo("biro-2025");
            assertThat(note.html()).isEqualTo("<p>Biro et coll., 2025. Vingt médecins, dix-huit brouillons.</p>\n");
        });
        assertThat(text.blocks().get(1).plain())
                .isEqualTo("Un brouillon se relit trop vite. C'est le biais d'automatisation.");
    }

    @Test
    void glossary_words_are_buttons() {
        var text = lesson().in(Language.FR);

        assertThat(((LessonBlock.Prose) text.blocks().get(1)).html())
                .contains("class=\"glossary-word\" data-term=\"automation-bias\"")
                .contains("biais d&#39;automatisation</button>");
        assertThat(text.words()).containsExactly("automation-bias");
    }

    @Test
    void a_drawing_stands_in_the_page_under_its_description() {
        var figure = (LessonBlock.Figure) lesson().in(Language.FR).blocks().get(3);

        assertThat(figure.svg())
                .startsWith("<svg role=\"img\" aria-label=\"Cinq regards.\" viewBox=\"0 0 64 32\">")
                .contains("<path d=\"M0 0L9 9\" stroke=\"var(--preau-petrol)\" stroke-width=\"1.5\"></path>")
                .contains("Un &lt; deux")
                .doesNotContain("title");
        assertThat(figure.caption()).isEqualTo("Cinq passages courts");
    }

    @Test
    void material_is_shown_as_it_stands() {
        course.lesson("```patient\nM. <b>Fictif</b>\n- pas une liste\n\nFin.\n```\n");

        assertThat(((LessonBlock.Material) lesson().in(Language.EN).blocks().getFirst()).html())
                .isEqualTo("<p>M. &lt;b&gt;Fictif&lt;/b&gt;<br>- pas une liste</p><p>Fin.</p>");
    }

    @Test
    void a_self_check_keeps_its_options_and_what_they_answer() {
        var check = (LessonBlock.Check) lesson().in(Language.FR).blocks().getLast();

        assertThat(check.id()).isEqualTo("negation");
        assertThat(check.options()).extracting(LessonBlock.Check.Option::right).containsExactly(false, true);
    }

    @Test
    void the_feedback_of_a_self_check_is_never_searchable() {
        assertThat(lesson().searchable().toString())
                .contains("Quel regard")
                .contains("Cinq passages courts")
                .doesNotContain("chercher dans le dossier");
    }

    @Test
    void a_translation_whose_source_has_changed_is_stale_and_the_new_digest_is_printed() {
        course.replacing("lessons/10-verifier.fr.md", "trop vite", "bien trop vite");

        assertThat(found()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("lessons/10-verifier.en.md");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("stale");
            assertThat(problem.remedy())
                    .contains(LessonKind.digest(CourseFolder.BODY.replace("trop vite", "bien trop vite")));
        });
    }

    @Test
    void spaces_at_line_ends_and_empty_lines_around_do_not_make_a_translation_stale() {
        assertThat(LessonKind.digest("\n\nUn texte.  \r\nFin.\t\n\n")).isEqualTo(LessonKind.digest("Un texte.\nFin."));
    }

    @Test
    void both_languages_have_the_same_anchors_and_self_checks() {
        course.lesson(
                CourseFolder.BODY,
                CourseFolder.BODY.replace("{#five-looks}", "").replace("negation", "no"));

        assertThat(found())
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("anchors are not those"))
                .anySatisfy(message -> assertThat(message).contains("self-checks are not those"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # Un titre                        | heading of level 1
                    Un <b>mot</b>.                    | Raw HTML
                    <script>alert(1)</script>         | Raw HTML
                    [x](javascript:alert(1))          | not a place a lesson may lead to
                    [x](glossary:inconnu)             | no word “inconnu”
                    Un fait.[^nulle-part]             | does not say what it says
                    Un fait.[^nulle-part]             | declares no source “nulle-part”
                    Avant ![x](media/regards.svg)     | inside a text
                    ![](media/regards.svg)            | no description
                    ![x](media/absent.svg)            | no picture
                    ![x](https://example.org/x.png)   | no picture
                    ## Titre {#Pas Une Ancre}         | not an anchor
                    > [!danger]                       | not a callout
                    """)
    void what_the_format_does_not_know_is_reported_on_its_line(String line, String message) {
        course.lesson("Un début.\n\n" + line + "\n");

        assertThat(found())
                .filteredOn(problem -> problem.file().endsWith(".fr.md") && problem.line() == 6)
                .extracting(Problem::message)
                .anySatisfy(said -> assertThat(said).contains(message));
    }

    @Test
    void an_unknown_fence_is_reported() {
        course.lesson("```java\nint i;\n```\n");

        assertThat(found())
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("```java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>g{}</style>",
                "<image href=\"https://example.org/x.png\"/>",
                "<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\">x</div></foreignObject>",
                "<a href=\"https://example.org\"><text>x</text></a>",
                "<use href=\"#x\"/>",
                "<rect width=\"9\" height=\"9\" onclick=\"alert(1)\"/>",
                "<rect width=\"9\" height=\"9\" fill=\"#ff0000\"/>",
                "<rect width=\"9\" height=\"9\" fill=\"url(https://example.org)\"/>",
                "<rect width=\"9\" height=\"9\" style=\"fill:red\"/>",
                "<animate attributeName=\"x\"/>",
                "<svg/>"
            })
    void a_drawing_holds_shapes_and_text_in_the_colours_of_the_house_only(String inside) {
        course.with(
                "media/regards.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\">\n" + inside + "</svg>");

        assertThat(found()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("media/regards.svg");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void a_drawing_fits_every_screen_and_says_that_it_is_a_picture() {
        course.with(
                "media/regards.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " width=\"9\" height=\"9\"><text>&x;</text></svg>");

        assertThat(found()).isNotEmpty().extracting(Problem::file).containsOnly("media/regards.svg");
    }

    @Test
    void nothing_dangerous_survives_even_when_it_looks_like_our_own_markup() {
        course.lesson("`<button onclick=x class=\"source-ref\">` et [lien](https://example.org/\"onclick=x)\n");

        assertThat(((LessonBlock.Prose) lesson().in(Language.FR).blocks().getFirst()).html())
                .contains("&lt;button")
                .doesNotContain("\"onclick");
    }

    private Lesson lesson() {
        var read = new LessonKind()
                .read(new ActivityKind.Reading(course.folder(), "10-verifier", OptionalInt.empty(), problems));
        assertThat(problems.all()).isEmpty();
        return (Lesson) ((ActivityKind.Read.Ok) read).content();
    }

    private List<Problem> found() {
        new LessonKind().read(new ActivityKind.Reading(course.folder(), "10-verifier", OptionalInt.empty(), problems));
        return problems.all();
    }
}
