package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.sandbox.Side;

/** Finds which side a text gives to which part of the body. French says the part first: « hanche gauche », « col du fémur gauche ». */
final class Sides {

    /** @param site folded noun; @param span from the noun to the side; @param heads what is there: « plaie », « prothese » */
    record Mention(String site, Side side, Span span, Set<String> heads) {}

    /** Parts of the body that have two sides, and what is put or found there. */
    private static final Set<String> SITES = Set.of(
            "hanche",
            "femur",
            "femoral",
            "femorale",
            "genou",
            "cheville",
            "poignet",
            "epaule",
            "bras",
            "avant-bras",
            "main",
            "jambe",
            "jambes",
            "pied",
            "oeil",
            "oreille",
            "rein",
            "renal",
            "renale",
            "sein",
            "coude",
            "cuisse",
            "mollet",
            "membre",
            "poumon",
            "lobe",
            "lobaire",
            "base",
            "basal",
            "basale",
            "sommet",
            "pleural",
            "pleurale",
            "hemithorax",
            "carotide",
            "tibia",
            "humerus",
            "radius",
            "orteil",
            "doigt",
            "talon",
            "fesse",
            "aine",
            "inguinal",
            "inguinale",
            "iliaque",
            "sylvien",
            "sylvienne",
            "hemicorps",
            "hemisphere",
            "testicule",
            "ovaire",
            "clavicule",
            "rotule",
            "malleole",
            "hemiplegie",
            "hemiparesie",
            "flanc",
            "ptg",
            "pth",
            "narine",
            "jugulaire",
            "sous-claviere",
            "cote",
            "colon",
            "uretere",
            "paupiere",
            "joue",
            "tempe",
            "surrenale",
            "amygdale",
            "aisselle",
            "axillaire",
            "thyroidien",
            "index",
            "pouce",
            "scapula",
            "omoplate",
            "fosse",
            "carotidien",
            "carotidienne",
            "cerebral",
            "cerebrale",
            "nasal",
            "nasale",
            "ovarien",
            "annexiel");

    /** What has a side itself where no part of the body is named. */
    private static final Set<String> LESIONS = Set.of(
            "pneumothorax",
            "pno",
            "hematome",
            "epanchement",
            "kyste",
            "nodule",
            "hernie",
            "fracture",
            "entorse",
            "stenose",
            "plaie",
            "ulcere",
            "escarre",
            "cataracte",
            "otite",
            "lithiase",
            "colique",
            "pneumonie",
            "pneumopathie",
            "atelectasie",
            "retinopathie",
            "contusion",
            "endarteriectomie",
            "prothese");

    /** « ventricule gauche », « cœur droit »: parts of the heart, not a side of the body. */
    private static final Pattern HEART = Pattern.compile(
            "(?:ventricul\\w*|coeur|oreillettes?|atri\\w*|auricul\\w*|cavites?|branche|hemibloc|coronair\\w*|vg|vd)[a-z ]{0,14}$");

    private static final Pattern SIDE =
            Pattern.compile("(?<![a-z'-])(?:(gauches?)|(droite?s?)|(bilaterale?s?|bilateraux))(?![a-z-])");
    private static final Pattern LETTER = Pattern.compile("(?<![a-z'-])([gd])(?![a-z0-9/'.-])");
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final int WORDS_BETWEEN = 5;

    private Sides() {}

    /** @param heads further nouns that carry a side in the record, such as « prothese » or « pneumonie » */
    static List<Mention> in(Reading reading, Set<String> heads) {
        var found = new ArrayList<Mention>();
        var side = SIDE.matcher(reading.text());
        while (side.find()) {
            Side which = side.group(1) != null ? Side.LEFT : side.group(2) != null ? Side.RIGHT : Side.BOTH;
            site(reading, side.start(), heads, WORDS_BETWEEN)
                    .ifPresent(site -> found.add(mention(reading, site, which, side.end(), heads)));
        }
        var letter = LETTER.matcher(reading.text());
        while (letter.find()) {
            if (reading.folded().capital(letter.start())) {
                site(reading, letter.start(), heads, 1)
                        .ifPresent(site -> found.add(mention(
                                reading,
                                site,
                                letter.group(1).equals("g") ? Side.LEFT : Side.RIGHT,
                                letter.end(),
                                heads)));
            }
        }
        return found;
    }

    private static Mention mention(Reading reading, Span site, Side side, int end, Set<String> heads) {
        int from = reading.clause(site.start()).start();
        String before = reading.text(new Span(Math.max(from, site.start() - 70), site.start()));
        var there = new HashSet<String>();
        var words = WORD.matcher(before);
        while (words.find()) {
            String word = words.group();
            if (word.equals("ptg") || word.equals("pth")) {
                there.add("prothese");
            } else if (SITES.contains(word) || SIDE.matcher(word).matches()) {
                there.clear(); // what stands before another place is there
            } else if (heads.contains(head(word)) || LESIONS.contains(head(word))) {
                there.add(head(word));
            }
        }
        String name = reading.text(site);
        if (name.equals("ptg") || name.equals("pth")) {
            there.add("prothese");
        }
        return new Mention(name, side, new Span(site.start(), end), Set.copyOf(there));
    }

    /** A word in the singular. */
    private static String head(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The nearest site before the word, in the same clause and without a comma between. */
    private static Optional<Span> site(Reading reading, int at, Set<String> heads, int words) {
        int from = Math.max(reading.clause(at).start(), at - 60);
        String before = reading.text().substring(from, at);
        int comma = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf('('), before.lastIndexOf(':')));
        from += comma + 1;
        before = reading.text().substring(from, at);
        if (HEART.matcher(before).find()) {
            return Optional.empty();
        }
        var all = WORD.matcher(before).results().toList();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - words); i--) {
            String word = all.get(i).group();
            if (SITES.contains(word) || heads.contains(word) || LESIONS.contains(word)) {
                return Optional.of(
                        new Span(from + all.get(i).start(), from + all.get(i).end()));
            }
            if (SIDE.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean lesion(String site) {
        return LESIONS.contains(site);
    }

    /** The same place under its noun and its adjective. */
    static String place(String site) {
        return switch (site) {
            case "femur", "femoral", "femorale" -> "hanche";
            case "jambes", "jambe", "mollet" -> "jambe";
            case "lobe", "lobaire", "base", "basal", "basale" -> "lobe";
            case "pleural", "pleurale", "hemithorax" -> "plevre";
            case "rein", "renal", "renale" -> "rein";
            case "carotide", "carotidien", "carotidienne" -> "carotide";
            case "ovaire", "ovarien", "annexiel" -> "ovaire";
            case "sylvien", "sylvienne", "cerebral", "cerebrale", "hemisphere" -> "cerveau";
            case "nasal", "nasale", "narine", "fosse" -> "nez";
            case "pno" -> "pneumothorax";
            case "ptg" -> "genou";
            case "pth", "hanche" -> "hanche";
            default -> site;
        };
    }
}
