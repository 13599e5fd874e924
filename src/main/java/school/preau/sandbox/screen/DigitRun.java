package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Digits written together or in groups parted by one or two of space, point, hyphen, slash and underscore, on one line. The A or B
 * of a Corsican département counts as a digit. Windows over a run begin and end where a group does.
 */
final class DigitRun {

    private static final String SEPARATORS = " .-/_";

    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    /** Indexes into {@link #digits} at which a group begins. */
    private final List<Integer> groups = new ArrayList<>();

    private DigitRun() {}

    static List<DigitRun> in(String text) {
        var runs = new ArrayList<DigitRun>();
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            var run = new DigitRun();
            i = run.read(text, i);
            runs.add(run);
        }
        return runs;
    }

    private int read(String text, int from) {
        int i = from;
        groups.add(0);
        while (true) {
            while (i < text.length() && (isDigit(text.charAt(i)) || isCorsican(text, i))) {
                digits.append(text.charAt(i));
                places.add(i++);
            }
            int next = i;
            while (next < text.length() && next - i < 2 && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next == i || next == text.length() || !isDigit(text.charAt(next))) {
                return Math.max(i, from + 1);
            }
            groups.add(digits.length());
            i = next;
        }
    }

    /** Windows of so many digits that begin and end with a group, and are not followed by a letter. */
    List<Window> windows(String text, int length) {
        var windows = new ArrayList<Window>();
        for (int g = 0; g < groups.size() && groups.get(g) + length <= digits.length(); g++) {
            window(text, g, length).ifPresent(windows::add);
        }
        return windows;
    }

    private Optional<Window> window(String text, int group, int length) {
        int start = groups.get(group);
        int end = start + length;
        var sizes = new ArrayList<Integer>();
        int from = start;
        for (int g = group + 1; from < end; g++) {
            int to = g < groups.size() ? groups.get(g) : digits.length();
            sizes.add(to - from);
            from = to;
        }
        int textEnd = places.get(end - 1) + 1;
        boolean whole = from == end && (textEnd == text.length() || !Character.isLetterOrDigit(text.charAt(textEnd)));
        return whole
                ? Optional.of(new Window(digits.substring(start, end), places.get(start), textEnd, sizes))
                : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCorsican(String text, int at) {
        return "ABab".indexOf(text.charAt(at)) >= 0
                && at > 0
                && text.charAt(at - 1) == '2'
                && at + 1 < text.length()
                && (isDigit(text.charAt(at + 1))
                        || (at + 2 < text.length()
                                && SEPARATORS.indexOf(text.charAt(at + 1)) >= 0
                                && isDigit(text.charAt(at + 2))));
    }

    /**
     * @param digits without separators
     * @param start index into the text
     * @param end exclusive
     * @param groups the sizes of its groups
     */
    record Window(String digits, int start, int end, List<Integer> groups) {}
}
