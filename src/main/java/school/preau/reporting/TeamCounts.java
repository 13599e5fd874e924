package school.preau.reporting;

import java.util.Map;

/**
 * The answer in figures, of the people a filter finds.
 *
 * @param mayUseTool how many may use the tool today, of those who are here
 * @param notYet how many may not, of those who are here
 * @param renewThisMonth how many must renew something before the month ends
 * @param groups how many of each urgency
 * @param requirements for each certification how many hold it, of how many it is asked, of those who are here
 */
public record TeamCounts(
        int mayUseTool, int notYet, int renewThisMonth, Map<Urgency, Integer> groups, Map<String, Share> requirements) {

    public TeamCounts {
        groups = Map.copyOf(groups);
        requirements = Map.copyOf(requirements);
    }

    public int people() {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Urgency urgency) {
        return groups.getOrDefault(urgency, 0);
    }

    /** So many of so many. */
    public record Share(int held, int asked) {}
}
