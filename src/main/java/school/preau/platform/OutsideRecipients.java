package school.preau.platform;

import java.util.List;

/**
 * Declared as a bean by a module that may send something people wrote to a machine outside of the hospital's network. <em>What is
 * recorded</em> names each of them.
 */
public interface OutsideRecipients {

    /** The hosts an administrator has accepted, as people can recognise them; empty when nothing leaves. */
    List<String> hosts();
}
