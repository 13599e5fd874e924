package school.preau.catalog.spi;

import java.util.List;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;

/** How a module checks folders of its own, such as patients, when content is checked without a server. */
public interface FolderCheck {

    /** Where the folders lie, such as {@code sandbox/patients}. */
    String place();

    /** All that is wrong with a folder; empty when it can be published. */
    List<Problem> problems(ContentFolder folder);
}
