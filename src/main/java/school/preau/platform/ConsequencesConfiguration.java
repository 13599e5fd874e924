package school.preau.platform;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What follows from an event is worked off by a few threads in the order it happened. Each such listener takes a connection and often a
 * row that another one waits for: a thread for every event would empty the pool and let those who wait for rows run into their time-outs.
 */
@Configuration(proxyBeanMethods = false)
class ConsequencesConfiguration {

    private static final int AT_ONCE = 4;
    private static final int SECONDS_TO_END = 20;

    /** Not a candidate for anything else: requests and pushes keep their own threads. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor consequences() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("consequence-");
        executor.setCorePoolSize(AT_ONCE);
        executor.setMaxPoolSize(AT_ONCE);
        // An interrupted thread would close H2's file under everyone's feet; what is not done then is done after the
        // restart.
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_END);
        executor.setAcceptTasksAfterContextClose(true);
        return executor;
    }

    @Bean
    AsyncConfigurer consequencesInOrder(@Qualifier("consequences") ThreadPoolTaskExecutor consequences) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return consequences;
            }
        };
    }
}
