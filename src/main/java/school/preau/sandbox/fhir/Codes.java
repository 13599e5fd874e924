package school.preau.sandbox.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.preau.sandbox.Side;

/** The systems and codes both directions speak of. */
final class Codes {

    static final String ATC = "http://www.whocc.no/atc";
    static final String CIM10 = "http://hl7.org/fhir/sid/icd-10";
    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    /** National health identity of the demonstration space: it designates nobody. */
    static final String DEMO_NIR = "urn:oid:1.2.250.1.213.1.4.11";

    static final String PREAU = "https://preau.example/fhir/";
    static final String PATIENT_NUMBER = PREAU + "ipp";
    static final String STAY_NUMBER = PREAU + "stay";
    static final String DOCUMENT_KIND = PREAU + "document-kind";
    static final String EVENT_KIND = PREAU + "event-kind";

    static final String NO_KNOWN_ALLERGY = "716186003";

    /** Measures FHIR treats as vital signs, which then need their category. */
    private static final Set<String> VITAL_SIGNS = Set.of(
            "29463-7", "8302-2", "8867-4", "9279-1", "8310-5", "2708-6", "59408-5", "39156-5", "8480-6", "8462-4");

    private static final Map<Side, String> SIDES =
            Map.of(Side.LEFT, "7771000", Side.RIGHT, "24028007", Side.BOTH, "51440002");

    /** As prescribers and laboratories write a unit, and its code in UCUM. A unit that is not here goes without a code. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("G/L", "10*9/L"),
            Map.entry("T/L", "10*12/L"),
            Map.entry("INR", "{INR}"),
            Map.entry("UI", "[IU]"),
            Map.entry("UI/L", "[IU]/L"),
            Map.entry("mUI/L", "m[IU]/L"),
            Map.entry("g", "g"),
            Map.entry("g/L", "g/L"),
            Map.entry("g/dL", "g/dL"),
            Map.entry("kg", "kg"),
            Map.entry("cm", "cm"),
            Map.entry("mL", "mL"),
            Map.entry("L/min", "L/min"),
            Map.entry("mL/min", "mL/min"),
            Map.entry("mg", "mg"),
            Map.entry("mg/L", "mg/L"),
            Map.entry("mg/g", "mg/g"),
            Map.entry("mg/mmol", "mg/mmol"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("mmol", "mmol"),
            Map.entry("mmol/L", "mmol/L"),
            Map.entry("ng/L", "ng/L"),
            Map.entry("ng/mL", "ng/mL"),
            Map.entry("nmol/L", "nmol/L"),
            Map.entry("pmol/L", "pmol/L"),
            Map.entry("pH", "[pH]"),
            Map.entry("points", "{score}"),
            Map.entry("/min", "/min"),
            Map.entry("h", "h"),
            Map.entry("°C", "Cel"),
            Map.entry("µg", "ug"),
            Map.entry("µg/L", "ug/L"),
            Map.entry("µmol/L", "umol/L"));

    private Codes() {}

    static boolean vitalSign(String loinc) {
        return VITAL_SIGNS.contains(loinc);
    }

    static String code(Side side) {
        return SIDES.getOrDefault(side, "");
    }

    static Optional<Side> side(String snomed) {
        return SIDES.entrySet().stream()
                .filter(side -> side.getValue().equals(snomed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<String> ucum(String unit) {
        return Optional.ofNullable(UNITS.get(unit));
    }

    /** The unit as it is written here, for a code of UCUM. */
    static Optional<String> written(String ucum) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().equals(ucum))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The four moments of a day, in the order of the day, as FHIR times events. */
    static final List<String> MOMENTS = List.of("MORN", "NOON", "EVE", "HS");
}
