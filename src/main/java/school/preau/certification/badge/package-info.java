/**
 * Open Badges 3.0 on paper, so to speak: keys, signatures, status lists and pictures, without a database or a web server. Specifications:
 * Open Badges 3.0 (1EdTech), Verifiable Credentials Data Model 2.0, Data Integrity EdDSA Cryptosuites 1.0 and Bitstring Status List 1.0 (W3C).
 */
@NullMarked
@NamedInterface("badge")
package school.preau.certification.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
