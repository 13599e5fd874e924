package school.preau.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import school.preau.platform.Language;

/** What somebody answered, in the form that fits the type of the question. */
public sealed interface Given {

    record Choice(String option) implements Given {}

    record Choices(SortedSet<String> options) implements Given {
        public Choices {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static Choices of(Collection<String> options) {
            return new Choices(new TreeSet<>(options));
        }
    }

    record Truth(boolean value) implements Given {}

    record Amount(BigDecimal value) implements Given {}

    /** @param items all of them, first to last */
    record Sequence(List<String> items) implements Given {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param targets of each item that was given one */
    record Assignment(SortedMap<String, String> targets) implements Given {
        public Assignment {
            targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        }
    }

    record Text(String text) implements Given {}

    /** @param gaps what stands in each gap that is filled: the id of an option, or words */
    record Filled(SortedMap<String, String> gaps) implements Given {
        public Filled {
            gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        }
    }

    /** @param parts the answers to those parts of a vignette that have one */
    record Parts(SortedMap<String, Given> parts) implements Given {
        public Parts {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }
    }

    /** @param language the text in which the words were marked */
    record Marks(Language language, List<Mark> marks) implements Given {
        public Marks {
            marks = marks.stream()
                    .sorted(Comparator.comparingInt(mark -> mark.span().from()))
                    .toList();
        }
    }

    /** @param kind a code of error, or empty while it is still to be chosen */
    record Mark(Span span, String kind) {}
}
