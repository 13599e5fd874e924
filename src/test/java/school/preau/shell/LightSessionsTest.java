package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LightSessionsTest {

    private final VaadinServletService service = mock(VaadinServletService.class);
    private final VaadinSession session = mock(VaadinSession.class);
    private final UI page = new UI();
    private final LightSessions light = new LightSessions();

    @BeforeEach
    void an_answer_was_just_sent() {
        page.getInternals().setLastRequestResponse("for(;;);[{\"changes\":[]}]");
        when(session.getService()).thenReturn(service);
        when(service.findUI(any())).thenReturn(page);
    }

    @Test
    void the_last_answer_is_let_go_once_the_browser_gives_its_sign_of_life() {
        light.requestEnd(request("heartbeat"), mock(VaadinResponse.class), session);

        assertThat(page.getInternals().getLastRequestResponse()).isNull();
    }

    @Test
    void the_last_answer_is_kept_for_a_browser_that_may_ask_again() {
        light.requestEnd(request("uidl"), mock(VaadinResponse.class), session);

        assertThat(page.getInternals().getLastRequestResponse()).isNotNull();
    }

    @Test
    void a_sign_of_life_of_a_page_that_is_gone_changes_nothing() {
        when(service.findUI(any())).thenReturn(null);

        light.requestEnd(request("heartbeat"), mock(VaadinResponse.class), session);
        light.requestEnd(request("heartbeat"), mock(VaadinResponse.class), null);

        assertThat(page.getInternals().getLastRequestResponse()).isNotNull();
    }

    private VaadinServletRequest request(String kind) {
        var request = new MockHttpServletRequest();
        request.setParameter("v-r", kind);
        return new VaadinServletRequest(request, service);
    }
}
