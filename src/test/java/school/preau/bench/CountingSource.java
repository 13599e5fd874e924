package school.preau.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that go to a database; a batch is one. */
final class CountingSource {

    private final AtomicLong statements = new AtomicLong();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    /** How many since the last time one asked. */
    long taken() {
        return statements.getAndSet(0);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return switch (result) {
                            case PreparedStatement statement -> proxy(PreparedStatement.class, statement);
                            case Connection connection -> proxy(Connection.class, connection);
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
