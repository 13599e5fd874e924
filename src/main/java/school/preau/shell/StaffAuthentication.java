package school.preau.shell;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import school.preau.people.Admission;
import school.preau.people.SignInAttempt;
import school.preau.people.SigningIn;

/** Answers Spring Security's question whether a name and a password fit. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final SigningIn signingIn;
    private final Admission admission;

    StaffAuthentication(SigningIn signingIn, Admission admission) {
        this.signingIn = signingIn;
        this.admission = admission;
    }

    /**
     * @throws MustWait when there were too many attempts
     * @throws BadCredentialsException for everything else
     */
    @Override
    public Authentication authenticate(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var attempt = signingIn.attempt(asked.getName(), String.valueOf(asked.getCredentials()), address);
        return switch (attempt) {
            case SignInAttempt.Admitted(var person) ->
                admission.of(person).orElseThrow(() -> new BadCredentialsException("no such person"));
            case SignInAttempt.Wrong() -> throw new BadCredentialsException("not admitted");
            case SignInAttempt.Wait(var remaining) -> throw new MustWait(remaining);
        };
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
