package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenKind;
import tools.jackson.databind.JsonNode;

/**
 * Everything in a bundle that names somebody, wherever it stands: in contained resources and extensions too. What is found here is
 * looked for in every text that is kept.
 */
final class Harvest {

    /** References whose display is a person's name. */
    private static final Set<String> PEOPLE = Set.of(
            "subject",
            "patient",
            "individual",
            "actor",
            "author",
            "performer",
            "requester",
            "practitioner",
            "asserter",
            "recorder",
            "informationSource",
            "generalPractitioner",
            "sender",
            "receiver",
            "recipient",
            "participant",
            "authenticator",
            "attester",
            "party",
            "enterer",
            "onBehalfOf",
            "contributor",
            "member",
            "source",
            "assigner",
            "verifier",
            "responsible",
            "responsibleParty",
            "interpreter",
            "resultsInterpreter",
            "beneficiary");

    private static final Set<String> HOSPITALS = Set.of("serviceProvider", "managingOrganization", "custodian");
    private static final Pattern STRUCTURE =
            Pattern.compile("(?iu)^(?:service|unit[ée]|d[ée]partement|p[ôo]le|department|unit|ward)\\b.*");
    /** The words of our own reserved addresses are nobody's name. */
    private static final Pattern OUR_WORDS = Pattern.compile("\\b(?:exercice|fictifs?|fictives?)\\b");

    private static final Pattern MANY_DIGITS = Pattern.compile("(?=(?:\\D*\\d){5}).*");

    /** Not a key of JSON: the words of a code. */
    private static final String CONCEPT = "of a concept";

    final List<Person> people = new ArrayList<>();
    final Set<String> numbers = new LinkedHashSet<>();
    final Set<String> contacts = new LinkedHashSet<>();
    final Set<String> addressLines = new LinkedHashSet<>();
    final Set<String> towns = new LinkedHashSet<>();
    final Set<String> hospitals = new LinkedHashSet<>();

    /** Each is looked for in each text: a bundle of thousands of people is no stay of one patient. */
    static final int MOST = 2000;

    boolean tooMuch() {
        return people.size() + numbers.size() + contacts.size() + addressLines.size() + towns.size() + hospitals.size()
                > MOST;
    }

    static Harvest of(Item root, List<String> sites) {
        var harvest = new Harvest();
        harvest.walk(root, "", "");
        sites.stream().map(String::strip).filter(site -> site.length() > 2).forEach(harvest.hospitals::add);
        return harvest;
    }

    /**
     * Names that only the texts hold, so that whoever is named with a title in one of them is found without it in another. Words of the
     * coded concepts are left out, for a drug behind “Patient” is no person, and given names, which have their own.
     */
    void namesInTexts(Item root, PrivacyScreen screen) {
        var texts = new ArrayList<String>();
        var known = new HashSet<String>();
        texts(root, "", texts, known);
        people.forEach(person -> person.given().forEach(name -> known.add(Folding.fold(name))));
        for (String text : texts) {
            for (ScreenFinding finding :
                    screen.screen(text, Permitted.freePractice()).withheld()) {
                if (finding.kind() == ScreenKind.NAME) {
                    int start = text.offsetByCodePoints(0, finding.start());
                    var found = Person.of(text.substring(start, text.offsetByCodePoints(start, finding.length())));
                    boolean fresh = found.families().stream()
                            .map(Folding::fold)
                            .allMatch(name -> name.length() > 3
                                    && !known.contains(name)
                                    && !OUR_WORDS.matcher(name).find());
                    if (found.named() && fresh) {
                        people.add(new Person(found.title(), List.of(), found.families()));
                    }
                }
            }
        }
    }

    private static void texts(Item item, String key, List<String> texts, Set<String> clinical) {
        JsonNode node = item.node();
        if (node.isString()) {
            String text = node.stringValue();
            if (key.equals(CONCEPT)) {
                clinical.addAll(List.of(Folding.fold(text).split(" ")));
            }
            if (text.indexOf(' ') > 0) {
                texts.add(Markup.visible(Markup.words(text)));
            }
        } else if (node.isObject()) {
            if (node.has("contentType") && node.has("data")) {
                DocumentsIn.decoded(item, new ImportReport())
                        .map(Markup::visible)
                        .ifPresent(texts::add);
            }
            for (String child : node.propertyNames()) {
                boolean words =
                        child.equals("text") && node.has("coding") || child.equals("display") && node.has("code");
                texts(new Item(node.path(child), item.path()), words ? CONCEPT : child, texts, clinical);
            }
        } else if (node.isArray()) {
            node.forEach(child -> texts(new Item(child, item.path()), key, texts, clinical));
        }
    }

    private void walk(Item item, String key, String type) {
        JsonNode node = item.node();
        if (node.isArray()) {
            for (JsonNode child : node) {
                walk(new Item(child, item.path()), key, type);
            }
        } else if (node.isObject()) {
            String within = item.type().isEmpty() ? type : item.type();
            take(item, key, within);
            for (String child : node.propertyNames()) {
                walk(new Item(node.path(child), item.path()), child, within);
            }
        }
    }

    private void take(Item item, String key, String type) {
        switch (key) {
            case "name", "valueHumanName" -> person(Person.of(item));
            case "identifier", "masterIdentifier", "groupIdentifier", "valueIdentifier", "requisition" ->
                item.text("value").filter(value -> value.length() > 4).ifPresent(numbers::add);
            case "telecom", "valueContactPoint" -> item.text("value").ifPresent(contacts::add);
            case "address", "valueAddress" -> address(item);
            default -> {}
        }
        if (item.at("family").text().isPresent() && !key.equals("name")) {
            person(Person.of(item));
        }
        item.text("display").ifPresent(display -> {
            if (PEOPLE.contains(key)) {
                person(Person.of(display));
            } else if (HOSPITALS.contains(key)) {
                hospital(display);
            }
        });
        if (type.equals("Organization") && item.type().equals("Organization")) {
            item.text("name").ifPresent(this::hospital);
            item.texts("alias").forEach(this::hospital);
        }
        item.text("id").filter(id -> MANY_DIGITS.matcher(id).matches()).ifPresent(numbers::add);
        item.text("serialNumber").ifPresent(numbers::add);
        item.text("lotNumber").filter(lot -> lot.length() > 4).ifPresent(numbers::add);
    }

    private void person(Person person) {
        if (person.named()) {
            people.add(person);
        }
    }

    /** The name of a ward is no secret and an ordinary word: “Cardiologie”. */
    private void hospital(String name) {
        boolean acronym = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
        if ((name.contains(" ") || acronym) && !STRUCTURE.matcher(name).matches()) {
            hospitals.add(name);
        }
    }

    private void address(Item address) {
        address.texts("line").stream().filter(line -> line.length() > 4).forEach(addressLines::add);
        address.text("text").filter(text -> text.length() > 4).ifPresent(addressLines::add);
        address.text("city").filter(town -> town.length() > 2).ifPresent(towns::add);
        address.text("district").filter(town -> town.length() > 2).ifPresent(towns::add);
    }
}
