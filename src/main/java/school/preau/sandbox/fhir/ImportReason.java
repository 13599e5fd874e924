package school.preau.sandbox.fhir;

/**
 * Why a case is not taken in, or what of it was left out.
 *
 * @param place path in the bundle, such as {@code Bundle.entry[3].resource.period}; it quotes nothing of the source
 * @param remedy how to mend it; empty for a mere note
 */
public record ImportReason(String place, String what, String remedy) {

    @Override
    public String toString() {
        return place + ": " + what + (remedy.isEmpty() ? "" : " → " + remedy);
    }
}
