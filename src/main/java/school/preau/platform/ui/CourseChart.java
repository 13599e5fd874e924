package school.preau.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of a measure over days as a curve, with its usual range behind it. It is a picture with a name: whoever shows it shows the same
 * in words or in a table too.
 */
@Tag("preau-chart")
@JsModule("./src/preau-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class CourseChart extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * @param at milliseconds since 1970, UTC
     * @param words the day, and the hour where it matters
     * @param said the value with its unit
     */
    public record Point(long at, String words, double value, String said) {}

    /** @param low the lower end of the usual range, null together with {@code high} where there is none */
    public record Course(
            List<Point> points,
            @Nullable Double low,
            @Nullable Double high,
            String unit) {

        public Course {
            points = List.copyOf(points);
        }
    }

    /** @param label what the curve shows, for whoever does not see it */
    public CourseChart(Course course, String label) {
        getElement().setProperty("label", label);
        getElement().setPropertyBean("data", course);
    }
}
