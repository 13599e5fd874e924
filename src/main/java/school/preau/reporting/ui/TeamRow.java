package school.preau.reporting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import school.preau.reporting.MemberStatus;
import school.preau.reporting.TeamCounts;
import school.preau.reporting.Urgency;

/** A line of the table: the head of a group, or a person. */
sealed interface TeamRow {

    /** What makes it the same line after a refresh. */
    Object key();

    record Group(Urgency urgency, int people) implements TeamRow {
        @Override
        public Object key() {
            return urgency;
        }
    }

    record Member(MemberStatus status) implements TeamRow {
        @Override
        public Object key() {
            return status.person();
        }
    }

    /** How many lines the table has: the people and the heads of groups that are not empty. */
    static int count(TeamCounts counts) {
        int rows = 0;
        for (Urgency urgency : Urgency.values()) {
            rows += counts.of(urgency) == 0 ? 0 : counts.of(urgency) + 1;
        }
        return rows;
    }

    /**
     * A page of lines, with one question to the database for the people among them.
     *
     * @param people gives people from an offset, at most so many, in the order of the groups
     */
    static List<TeamRow> page(TeamCounts counts, int offset, int limit, PageOfPeople people) {
        var heads = new TreeMap<Integer, Group>();
        int at = 0;
        for (Urgency urgency : Urgency.values()) {
            if (counts.of(urgency) > 0) {
                heads.put(at, new Group(urgency, counts.of(urgency)));
                at += counts.of(urgency) + 1;
            }
        }
        int end = Math.min(offset + limit, at);
        if (offset >= end) {
            return List.of();
        }
        int peopleBefore = offset - heads.headMap(offset).size();
        int headsWithin = heads.subMap(offset, end).size();
        var members = people.from(peopleBefore, end - offset - headsWithin).iterator();
        var rows = new ArrayList<TeamRow>();
        for (int row = offset; row < end; row++) {
            Group head = heads.get(row);
            if (head != null) {
                rows.add(head);
            } else if (members.hasNext()) {
                rows.add(new Member(members.next()));
            }
        }
        return List.copyOf(rows);
    }

    /** The people of a page. */
    @FunctionalInterface
    interface PageOfPeople {
        List<MemberStatus> from(int offset, int limit);
    }
}
