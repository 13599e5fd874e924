package school.preau.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;

/** Somebody has signed in: their session is kept from now on, and they go where they wanted to. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final SessionKeeper keeper;

    SignInSuccess(SessionKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        keeper.begin(request, response, authentication, request.getParameter(SignInForm.OWN_DEVICE) != null);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
