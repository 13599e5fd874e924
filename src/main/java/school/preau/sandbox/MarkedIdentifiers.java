package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.sandbox.MarkIdentifiers.Identifier;
import school.preau.sandbox.MarkIdentifiers.Request;
import school.preau.sandbox.grounding.Wording;

/**
 * Which identifiers of a request were seen before it was sent, which of them are gone from the rewritten one, and whether that still says
 * what it is for. A mark finds what it is aimed at: at least half of it must identify somebody.
 */
public record MarkedIdentifiers(
        Request request, List<Judged> identifiers, List<Mark> falseAlarms, List<WrittenLetter.Judged> kept)
        implements Outcome {

    private static final int AIMED = 50;

    /** @param gone whether no word of it stands in the rewritten request */
    public record Judged(String request, Identifier identifier, boolean seen, boolean gone) {

        public String item() {
            return ContestedItem.named("id", request, identifier.id());
        }

        public String goneItem() {
            return ContestedItem.named("gone", request, identifier.id());
        }
    }

    public MarkedIdentifiers {
        identifiers = List.copyOf(identifiers);
        falseAlarms = List.copyOf(falseAlarms);
        kept = List.copyOf(kept);
    }

    static MarkedIdentifiers judge(MarkIdentifiers exercise, WorkDone work) {
        var request = exercise.request(work.drawn());
        var places = request.identifiers().stream()
                .flatMap(identifier -> identifier.places().stream())
                .toList();
        var aimed = work.marks().stream()
                .filter(mark -> mark.aimsAt(request.id(), places, AIMED))
                .toList();
        var wording = Wording.of(work.text(LetterPart.REWRITE));
        var identifiers = request.identifiers().stream()
                .map(identifier -> judged(request, identifier, aimed, wording, work.upheld()))
                .toList();
        var falseAlarms = work.marks().stream()
                .filter(mark -> mark.text().equals(request.id()) && !aimed.contains(mark))
                .filter(mark -> !work.upheld().contains(ContestedItem.falseAlarm(mark.id())))
                .toList();
        return new MarkedIdentifiers(
                request,
                identifiers,
                falseAlarms,
                WrittenLetter.judge(request.keep(), List.of(), work.text(LetterPart.REWRITE), work.upheld())
                        .requirements());
    }

    private static Judged judged(
            Request request, Identifier identifier, List<Mark> aimed, Wording rewritten, Set<String> upheld) {
        boolean seen = aimed.stream()
                .anyMatch(mark -> identifier.places().stream().anyMatch(place -> mark.touches(request.id(), place)));
        boolean gone = Stream.concat(Stream.of(identifier.quote()), identifier.also().stream())
                .noneMatch(rewritten::says);
        var judged = new Judged(request.id(), identifier, seen, gone);
        return new Judged(
                request.id(),
                identifier,
                seen || upheld.contains(judged.item()),
                gone || upheld.contains(judged.goneItem()));
    }

    /** How many were marked before sending. */
    public int seen() {
        return (int) identifiers.stream().filter(Judged::seen).count();
    }

    public List<Judged> left() {
        return identifiers.stream().filter(judged -> !judged.gone()).toList();
    }

    @Override
    public int falseAlarmCount() {
        return falseAlarms.size();
    }

    /** Every major identifier seen and gone, and every major fact kept. */
    @Override
    public boolean passed() {
        return majorsMissed() == 0;
    }

    @Override
    public List<Item> items() {
        var items = new ArrayList<Item>();
        identifiers.forEach(
                judged -> items.add(new Item(judged.item(), judged.identifier().severity(), judged.seen())));
        identifiers.forEach(judged ->
                items.add(new Item(judged.goneItem(), judged.identifier().severity(), judged.gone())));
        kept.forEach(
                judged -> items.add(new Item(judged.item(), judged.requirement().severity(), judged.met())));
        return items;
    }

    @Override
    public Optional<Matter> matter(String item) {
        return Stream.of(
                        identifiers.stream()
                                .filter(judged -> judged.item().equals(item) && !judged.seen()
                                        || judged.goneItem().equals(item) && !judged.gone())
                                .map(judged -> new Matter(
                                        judged.identifier().severity(),
                                        judged.identifier().quote())),
                        falseAlarms.stream()
                                .filter(mark ->
                                        ContestedItem.falseAlarm(mark.id()).equals(item))
                                .map(mark -> new Matter(
                                        Severity.MINOR, mark.passage().of(request.text()))),
                        kept.stream()
                                .filter(judged -> !judged.met() && judged.item().equals(item))
                                .map(judged -> judged.requirement().matter()))
                .flatMap(each -> each)
                .findFirst();
    }
}
