package school.preau.bench;

import java.time.Duration;

/** Processor time of another process, as its operating system counts it. */
final class CpuTime {

    private CpuTime() {}

    static Duration of(long processId) {
        return ProcessHandle.of(processId)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
