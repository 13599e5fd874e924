package school.preau.bench;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.function.IntSupplier;
import school.preau.certification.IssuedSamples;

/** How many certificates and badges can be issued a second on one processor, beside the bare signatures. */
final class BadgesBench implements Bench.Subject {

    private static final double SECONDS = 3;

    @Override
    public String title() {
        return "certificates and badges issued a second, on one processor";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        var samples = new IssuedSamples();
        double bareRsa = rate(signing("RSA", 3072, "SHA256withRSA"));
        double jwt = rate(samples::jwt);
        double embedded = rate(samples::embedded);
        figures.add("a bare signature of RSA with 3,072 bits (control)", bareRsa, "/s");
        figures.add("badge as JWT with RS256", jwt, "/s");
        figures.ratio("badge as JWT ÷ bare signature", jwt, bareRsa);
        double bareEd25519 = rate(signing("Ed25519", 255, "Ed25519"));
        figures.add("a bare signature of Ed25519 (control)", bareEd25519, "/s");
        figures.add("badge with a proof inside, eddsa-rdfc-2022", embedded, "/s");
        figures.ratio("badge with a proof inside ÷ bare signature", embedded, bareEd25519);
        figures.add("badge as a picture, PNG", rate(samples::picture), "/s");
        figures.add("certificate as PDF/A and PDF/UA", rate(samples::pdf), "/s");
    }

    private static IntSupplier signing(String kind, int bits, String algorithm) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(bits);
        var key = generator.generateKeyPair().getPrivate();
        byte[] message = new byte[3_000];
        return () -> {
            try {
                var signature = Signature.getInstance(algorithm);
                signature.initSign(key);
                signature.update(message);
                return signature.sign().length;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Times a second, after a second of warming up. */
    private static double rate(IntSupplier issue) {
        during(1, issue);
        return during(SECONDS, issue);
    }

    private static double during(double seconds, IntSupplier issue) {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        int times = 0;
        long bytes = 0;
        while (System.nanoTime() < end) {
            bytes += issue.getAsInt();
            times++;
        }
        if (bytes == 0) {
            throw new IllegalStateException("Nothing was issued");
        }
        return times / ((System.nanoTime() - begin) / 1e9);
    }
}
