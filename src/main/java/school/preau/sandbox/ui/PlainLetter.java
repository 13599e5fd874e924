package school.preau.sandbox.ui;

import java.util.regex.Pattern;

/** An answer of a model as the plain text a letter is: headings stand alone on their line, marks of Markdown are gone. */
final class PlainLetter {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.*?)[ \\t]*#*$");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)[*•][ \\t]+");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$\\n?");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");

    private PlainLetter() {}

    static String of(String markdown) {
        String text = markdown.strip().replace("\r\n", "\n");
        text = HEADING.matcher(text).replaceAll("$1");
        text = BOLD.matcher(text).replaceAll("$2");
        text = RULE.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("$1- ");
        return GAPS.matcher(text).replaceAll("\n\n");
    }
}
