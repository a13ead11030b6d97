package io.github.apsrules.spring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port of this machine, spoken to over HTTP. */
final class Service implements AutoCloseable {
    static final String JSON = "application/json";
    static final String YAML = "application/yaml";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one, with properties of Spring. */
    static Service start(String... properties) {
        String[] arguments = new String[properties.length + 2];
        arguments[0] = "--server.port=0";
        arguments[1] = "--logging.threshold.console=WARN";
        System.arraycopy(properties, 0, arguments, 2, properties.length);
        return new Service(SpringApplication.run(ApsService.class, arguments));
    }

    /** The one that tests share; it ends with the tests. */
    static Service shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        static final Service SERVICE = start();
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    boolean isStopping() {
        return context.isClosed();
    }

    int requestsUnderWay() {
        LongTaskTimer timer = context.getBean(MeterRegistry.class)
                .find("http.server.requests.active")
                .longTaskTimer();
        return timer == null ? 0 : timer.activeTasks();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return post(path, type, BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException broken) {
            throw new IllegalStateException(response.body(), broken);
        }
    }

    /** One of the model cases. */
    static String model(String name) {
        return read(Path.of("../cases", name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
