package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One command builds the service, starts it and, ended, stops it. */
@Tag("full")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the service is started by a shell script")
class StartScriptTest {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void the_script_starts_a_service_that_gets_ready_and_stops_when_it_is_told_to()
            throws IOException, InterruptedException {
        int port = freePort();
        Process service = new ProcessBuilder(
                        "bash", Path.of("run.sh").toAbsolutePath().toString(), "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/run.log").toFile())
                .start();
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!isReady(port)) {
                assertThat(service.isAlive()).isTrue();
                assertThat(System.nanoTime()).isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } finally {
            service.destroy();
        }
        assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean isReady(int port) throws InterruptedException {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
