package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.io.ClassPathResource;

/** The service is ready when it has proved that it decides, and stops when it has answered. */
class LifecycleTest {
    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void it_is_not_ready_before_the_self_check() {
        SelfCheck check = new SelfCheck(ApsRules.load(), new ClassPathResource("self-check.yaml"));
        assertThat(check.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        check.run(new DefaultApplicationArguments());
        assertThat(check.health().getStatus()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @CsvSource({
        "classpath:never-yes.yaml, ELIGIBILITY is UNKNOWN for the self-check case",
        "classpath:there-is-none.yaml, the self-check case cannot be read"
    })
    void it_is_alive_but_not_ready_where_the_self_check_fails(String told, String reason) {
        try (Service service = Service.start("--aps.self-check=" + told)) {
            HttpResponse<String> ready = service.get(READINESS);
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains(reason);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_request_under_way_is_answered_before_the_service_stops() throws Exception {
        String told = Service.model("ivorian-rece.yaml");
        byte[] body = told.getBytes(StandardCharsets.UTF_8);
        Service service = Service.start();
        try (Socket socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
            send(
                    socket,
                    ("POST /decisions?question=ELIGIBILITY HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/yaml\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await(() -> service.requestsUnderWay() == 1);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
            await(service::isStopping);
            Thread.sleep(300);
            assertThat(stopped).isNotDone();
            send(socket, body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"outcome\" : \"MET\"");
            stopped.join();
        } finally {
            service.close();
        }
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for a minute").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
