package school.preau.sandbox.ui;

import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.Contesting;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.Exercising;
import school.preau.sandbox.Rewriting;
import school.preau.sandbox.gateway.ModelGateway;

/** What the screens of an exercise work with. */
@Component
record ExerciseServices(
        Exercising exercising,
        Rewriting rewriting,
        Contesting contesting,
        Conversing conversing,
        ExerciseLibrary library,
        ModelGateway models,
        OfferedLibrary prompts,
        SandboxReports reports,
        HospitalTime time) {}
