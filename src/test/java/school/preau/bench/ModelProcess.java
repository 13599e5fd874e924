package school.preau.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import school.preau.sandbox.gateway.FakeModelEndpoint;

/** A model endpoint in a process of its own, so that what it costs is nobody else's: it counts to a number, one token after the other. */
record ModelProcess(Process process, int port, int tokens) implements AutoCloseable {

    static ModelProcess counting(Duration perToken, int tokens) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeModelEndpoint.class.getName(),
                        Integer.toString(port),
                        Long.toString(perToken.toMillis()),
                        Integer.toString(tokens))
                .inheritIO()
                .start();
        var started = new ModelProcess(process, port, tokens);
        started.awaitConnection();
        return started;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + "/v1");
    }

    /** What it says. */
    String text() {
        return FakeModelEndpoint.counting(tokens);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitConnection() throws IOException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (process.isAlive() && System.nanoTime() < giveUp) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IOException("The model endpoint did not start");
    }
}
