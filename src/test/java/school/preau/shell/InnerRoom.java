package school.preau.shell;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Something that only who is signed in may see, and that needs no servlet of Vaadin; a test names it as a bean. */
@TestComponent
@Controller
class InnerRoom {

    @GetMapping("/inner-room")
    @ResponseBody
    String in() {
        return "in";
    }
}
