package school.preau.assessment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.preau.assessment.exchange.ExchangeFormat;
import school.preau.assessment.exchange.ExchangeRefused;
import school.preau.assessment.exchange.ItemReport;
import school.preau.assessment.exchange.ItemReport.Outcome;
import school.preau.assessment.exchange.QuestionExport;
import school.preau.assessment.exchange.QuestionImport;
import school.preau.platform.ContentFolder;
import school.preau.platform.Language;

class QuestionExchangeTest {

    static LongStream seeds() {
        return Arbitrary.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_exported_without_loss_comes_back_the_same(long seed) {
        var arbitrary = new Arbitrary(seed);
        var bank = new LinkedHashMap<String, Question>();
        for (int i = 0; i < 8; i++) {
            var question = arbitrary.writtenQuestion();
            bank.put(question.id().value(), question);
        }
        for (ExchangeFormat format : ExchangeFormat.values()) {
            var exported = QuestionExport.write(List.copyOf(bank.values()), format);

            var back = questionsOf(exported.file());

            for (ItemReport item : exported.items()) {
                // QTI's HTML knows one spelling of each text; what it respells it says.
                boolean same = format == ExchangeFormat.QTI
                        ? item.outcome() == Outcome.WHOLE
                        : item.outcome() != Outcome.LEFT_OUT;
                assertThat(item.outcome() == Outcome.LEFT_OUT || back.containsKey(item.id()))
                        .as("%s %s", format, item)
                        .isTrue();
                if (same && bank.containsKey(item.id())) {
                    assertThat(back.get(item.id())).as("%s %s", format, item).isEqualTo(bank.get(item.id()));
                }
            }
            assertThat(exported.items())
                    .filteredOn(item -> item.outcome() == Outcome.LEFT_OUT)
                    .allSatisfy(item -> assertThat(item.losses()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void every_type_that_a_format_knows_is_among_what_comes_back(ExchangeFormat format) {
        var questions = new ArrayList<>(SampleCourse.quiz().bank());
        questions.addAll(WrittenBank.quiz().bank());

        var exported = QuestionExport.write(questions, format);

        assertThat(exported.items())
                .filteredOn(item -> item.outcome() == Outcome.LEFT_OUT)
                .extracting(ItemReport::name)
                .containsExactlyInAnyOrder(
                        format == ExchangeFormat.GIFT
                                ? new String[] {"ordre", "passage", "trous"}
                                : new String[] {"passage"});
        var back = questionsOf(exported.file());
        for (Question question : questions) {
            if (back.containsKey(question.id().value())) {
                assertThat(back.get(question.id().value())).isEqualTo(question);
            }
        }
        assertThat(back).containsKeys("fievre", "plusieurs", "vrai", "dose", "paires", "cas-un", "cas-deux");
    }

    @Test
    void a_gift_file_of_another_system_is_read_with_its_losses() {
        var imported = read("""
                $CATEGORY: $course$/top/Doses et unités

                // a comment
                ::Fièvre:: À partir de combien ? {
                  ~37 °C #Normal.
                  =38 °C #Oui.
                  ~%50%39 °C
                  ####Le seuil usuel.
                }

                Combien de µg ? {#125:0 =%50%12.5:0#Presque.}

                Le modèle peut inventer. {T#Si.#Oui.}

                Racontez. {}

                La capitale est {=Paris ~Lyon ~Rome} depuis longtemps.

                Reliez {=HTA -> hypertension =FA -> fibrillation}

                ::Cassée:: {=a ~b
                """);

        assertThat(imported.items()).hasSize(7);
        assertThat(item(imported, 1).outcome()).isEqualTo(Outcome.WITH_LOSS);
        assertThat(item(imported, 1).id()).isEqualTo("fievre");
        assertThat(item(imported, 1).losses())
                .anyMatch(loss -> loss.contains("shares of the credit"))
                .anyMatch(loss -> loss.contains("one language"))
                .anyMatch(loss -> loss.contains("difficulty"));
        assertThat(item(imported, 1).toMend()).anyMatch(problem -> problem.contains("passage"));
        assertThat(item(imported, 4).losses().getFirst()).contains("essay");
        assertThat(item(imported, 7).losses().getFirst()).contains("braces");
        assertThat(item(imported, 7).line()).isEqualTo(21);
        assertThat(yaml(imported))
                .contains(
                        "doses-et-unites",
                        "Le seuil usuel.",
                        "La capitale est … depuis longtemps.",
                        "type: match",
                        "type: true-false")
                .doesNotContain("Racontez");
    }

    @Test
    void a_moodle_file_of_another_system_is_read_with_its_losses() {
        var imported = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/Relecture</text></category></question>
                <question type="multichoice">
                  <name><text>Que relire ?</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Que <b>relire</b> &amp; vérifier ?<img src="x.png"></p>]]></text></questiontext>
                  <single>false</single>
                  <answer fraction="50" format="html"><text>Les doses</text><feedback><text>Oui</text></feedback></answer>
                  <answer fraction="50" format="html"><text>Les dates</text><feedback><text>Oui</text></feedback></answer>
                  <answer fraction="-100" format="html"><text>La police</text><feedback><text>Non</text></feedback></answer>
                  <hint><text>Pensez au dossier.</text></hint>
                </question>
                <question type="cloze">
                  <name><text>Trous</text></name>
                  <questiontext format="html"><text>Dose : {1:MULTICHOICE:=1 g#Oui~10 g#Non}, voie {1:SA:=orale~*#Lisez.}.</text></questiontext>
                </question>
                <question type="calculated"><name><text>Calcul</text></name></question>
                <question type="matching">
                  <name><text>Trier</text></name><questiontext format="plain_text"><text>Triez *bien*</text></questiontext>
                  <subquestion><text>a</text><answer><text>vrai</text></answer></subquestion>
                  <subquestion><text>b</text><answer><text>vrai</text></answer></subquestion>
                  <subquestion><text>c</text><answer><text>faux</text></answer></subquestion>
                </question>
                </quiz>
                """);

        assertThat(item(imported, 1).losses())
                .anyMatch(loss -> loss.contains("Hints"))
                .anyMatch(loss -> loss.contains("picture"));
        assertThat(item(imported, 3).outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(item(imported, 3).losses().getFirst()).contains("calculated");
        assertThat(yaml(imported))
                .contains("Que **relire** & vérifier ?", "Dose : [[gap-1]], voie [[gap-2]].", "type: categories")
                .contains("relecture", "Triez \\*bien\\*");
    }

    @Test
    void a_qti_package_of_another_system_is_read_with_its_losses() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.xml", item("a", "fr", """
                <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
                  <correctResponse><value>B</value></correctResponse></responseDeclaration>
                <itemBody><h2>Fièvre</h2><p>À partir de <i>combien</i> ?</p>
                  <choiceInteraction responseIdentifier="R" maxChoices="1" shuffle="false">
                  <simpleChoice identifier="A">37 °C</simpleChoice><simpleChoice identifier="B">38 °C</simpleChoice>
                  <simpleChoice identifier="C">39 °C</simpleChoice></choiceInteraction></itemBody>
                <modalFeedback identifier="x" outcomeIdentifier="F" showHide="show">Bravo</modalFeedback>
                """).getBytes(UTF_8));
        files.put(
                "b.xml",
                item(
                                "b",
                                "fr",
                                "<itemBody><p>Placez.</p><graphicGapMatchInteraction responseIdentifier=\"R\"/></itemBody>")
                        .getBytes(UTF_8));
        files.put("imsmanifest.xml", "<manifest/>".getBytes(UTF_8));

        var imported = read(ContentFolder.of("x", files).zip());

        assertThat(yaml(imported)).contains("À partir de *combien* ?", "shuffle: false", "single-choice");
        assertThat(item(imported, 1).losses()).anyMatch(loss -> loss.contains("whole answer"));
        assertThat(item(imported, 2).losses().getFirst()).contains("graphicGapMatchInteraction");
    }

    @Test
    void an_item_of_a_package_without_its_other_language_is_kept_in_its_own() {
        var folder = ContentFolder.unzip(
                "x",
                QuestionExport.write(SampleCourse.quiz().bank(), ExchangeFormat.QTI)
                        .file());
        var files = files(folder);
        files.remove("items/vrai.fr.xml");
        files.computeIfPresent(
                "items/plusieurs.en.xml",
                (path, bytes) -> new String(bytes, UTF_8)
                        .replaceFirst("(?s)<simpleChoice identifier=\"option-3\">.*?</simpleChoice>", "")
                        .getBytes(UTF_8));

        var imported = read(ContentFolder.of("x", files).zip());

        assertThat(imported.items())
                .filteredOn(
                        item -> item.name().startsWith("vrai") || item.name().startsWith("plusieurs"))
                .hasSize(3)
                .allSatisfy(item -> {
                    assertThat(item.outcome()).isEqualTo(Outcome.WITH_LOSS);
                    assertThat(item.losses()).anyMatch(loss -> loss.contains("one language only"));
                });
        assertThat(yaml(imported)).contains("en: A model may invent.").doesNotContain("fr: A model may invent.");
    }

    @Test
    void a_package_that_reaches_outside_or_swells_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../etc/cron.d/x.xml"));
            zip.write("<a/>".getBytes(UTF_8));
        }
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(ExchangeRefused.class)
                .hasMessageContaining("outside");

        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("a.xml"));
            for (int i = 0; i < 30; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertThatThrownBy(() -> read(bomb.toByteArray()))
                .isInstanceOf(ExchangeRefused.class)
                .hasMessageContaining("larger than");

        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i < 5000; i++) {
            many.put("i" + i + ".xml", item("i" + i, "fr", "").getBytes(UTF_8));
        }
        assertThatThrownBy(() -> read(ContentFolder.of("x", many).zip()))
                .isInstanceOf(ExchangeRefused.class)
                .hasMessageContaining("4001 files");
    }

    private static String item(String id, String language, String inside) {
        return "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\" identifier=\"" + id
                + "\" title=\"\" xml:lang=\"" + language + "\">" + inside + "</assessmentItem>";
    }

    @Test
    void ids_that_the_course_has_already_are_not_given_again() {
        var imported = QuestionImport.read("bank", "::fievre:: Vrai ? {T}".getBytes(UTF_8), Language.FR, course());

        assertThat(imported.items().getFirst().id()).isEqualTo("fievre-2");
        assertThat(imported.files()).containsOnlyKeys("questions/bank-2.yaml");
    }

    @Test
    void hostile_and_broken_files_are_refused_with_a_remedy() {
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
                "document type");
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>",
                "document type");
        refused("<quiz>&x;</quiz>", "entity");
        refused("<quiz><question>", "not well-formed");
        refused("<html/>", "<html>");
        refused("<a>".repeat(5000) + "</a>".repeat(5000), "nested");
        refused("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><quiz/>", "encoding is ISO-8859-1");
        refused("", "no question");
        refused("<quiz/>", "no question");
        refused("Vrai ? {T}\n\n".repeat(10_000), "more than 2000");
        refused("<quiz>" + "<question type=\"truefalse\"/>".repeat(10_000) + "</quiz>", "more than 2000");
        assertThatThrownBy(
                        () -> QuestionImport.read("x", new byte[QuestionImport.MOST_BYTES + 1], Language.FR, course()))
                .hasMessageContaining("20 MB");
        assertThatThrownBy(() -> QuestionImport.read("x", "Été {T}".getBytes(ISO_8859_1), Language.FR, course()))
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> QuestionImport.read("x", "Vrai {T}".getBytes(UTF_16), Language.FR, course()))
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void damaged_exports_are_read_or_refused_but_never_break() {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            String file = new String(
                    QuestionExport.write(SampleCourse.quiz().bank(), format).file(), ISO_8859_1);
            for (long seed = 0; seed < 300; seed++) {
                var random = new Random(seed);
                int from = random.nextInt(file.length());
                int to = Math.min(file.length(), from + random.nextInt(40));
                String damaged =
                        file.substring(0, from) + "{}~=#%:\\<&".charAt(random.nextInt(10)) + file.substring(to);
                try {
                    assertThat(read(damaged.getBytes(ISO_8859_1)).items()).isNotEmpty();
                } catch (ExchangeRefused refused) {
                    assertThat(refused.remedy()).isNotBlank();
                }
            }
        }
    }

    private static void refused(String file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class, e -> assertThat(e.remedy()).isNotBlank())
                .hasMessageContaining(why);
    }

    private static ItemReport item(QuestionImport.Imported imported, int number) {
        return imported.items().get(number - 1);
    }

    private static String yaml(QuestionImport.Imported imported) {
        return String.join("\n", imported.files().values());
    }

    private static QuestionImport.Imported read(String file) {
        return read(file.getBytes(UTF_8));
    }

    private static QuestionImport.Imported read(byte[] file) {
        return QuestionImport.read("bank", file, Language.FR, lessonsOnly());
    }

    /** What a file holds, as the strict reader reads it in a course. */
    private static Map<String, Question> questionsOf(byte[] file) {
        var imported = read(file);
        var files = files(lessonsOnly());
        imported.files().forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        var read = QuestionBank.read(ContentFolder.of("avec", files));
        assertThat(read.problems()).isEmpty();
        var questions = new LinkedHashMap<String, Question>();
        read.questions().forEach(question -> questions.put(question.id().value(), question));
        return questions;
    }

    private static ContentFolder lessonsOnly() {
        var files = files(course());
        files.remove("questions/bank.yaml");
        return ContentFolder.of("avec", files);
    }

    private static TreeMap<String, byte[]> files(ContentFolder folder) {
        var files = new TreeMap<String, byte[]>();
        folder.paths().forEach(path -> files.put(path, folder.bytes(path).orElseThrow()));
        return files;
    }

    private static ContentFolder course() {
        return SampleCourse.folder(SampleCourse.QUIZ_FILE, SampleCourse.BANK_FILE);
    }
}
