package school.preau.sandbox;

/** What a contest is about, as a key within its attempt. */
public final class ContestedItem {

    private static final String FINDING = "finding:";

    private ContestedItem() {}

    /** A finding of the letter check. @param key {@link school.preau.sandbox.grounding.Finding#key()} */
    public static String finding(String key) {
        return FINDING + key;
    }

    /** An error of a draft, missed or left standing. */
    public static String error(String draft, String error) {
        return "error:" + draft + "/" + error;
    }

    /** A mark that was counted as a false alarm. */
    public static String falseAlarm(MarkId mark) {
        return "alarm:" + mark.value();
    }

    /** A requirement said not to be met. */
    public static String requirement(String requirement) {
        return "requirement:" + requirement;
    }

    /** Something judged that is named by what it belongs to and its own id. */
    static String named(String what, String of, String id) {
        return what + ":" + of + "/" + id;
    }

    static String named(String what, String id) {
        return what + ":" + id;
    }

    static boolean ofMachine(String item) {
        return item.startsWith(FINDING);
    }
}
