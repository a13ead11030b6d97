package io.github.apsrules.spring;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseDocument;
import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.casefile.NodeReader;
import io.github.apsrules.casefile.json.DecisionJson;
import io.github.apsrules.decision.Decision;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Decides cases. Cases are personal data: they are read from the request and answered to the response here, past the message
 * converters, because those log what they read and write. Thread-safe.
 */
@RestController
class DecisionController {
    /** The timer of decisions; its tag {@code question} names the question. */
    static final String TIMER = "aps.decisions";

    private static final Logger LOG = LoggerFactory.getLogger(DecisionController.class);
    private static final String TRAVEL = "TRAVEL";
    private static final int FRAMES = 12;

    private final ApsRules rules;
    private final Clock clock;
    private final MeterRegistry meters;

    DecisionController(ApsRules rules, Clock clock, MeterRegistry meters) {
        this.rules = rules;
        this.clock = clock;
        this.meters = meters;
        rules.questions().forEach(this::timer);
    }

    /** There from the start, so that nobody who watches it meets a gap. */
    private Timer timer(String question) {
        return meters.timer(TIMER, "question", question);
    }

    @DecisionApi(summary = "Decide a question about a case")
    @PostMapping(
            path = "/decisions",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    void decisions(
            @Parameter(required = true) @RequestParam(name = "question", defaultValue = "") String question,
            @RequestParam(name = "lang", defaultValue = "en") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (question.isEmpty()) {
            throw Problems.noQuestion(rules.questions());
        }
        if (!rules.questions().contains(question)) {
            throw Problems.unknownQuestion(question, rules.questions());
        }
        answer(question, locale(lang), request, response);
    }

    @DecisionApi(summary = "Decide the trips of a case")
    @PostMapping(
            path = "/trips",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    void trips(
            @RequestParam(name = "lang", defaultValue = "en") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(TRAVEL, locale(lang), request, response);
    }

    private void answer(String question, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] json = decide(question, locale, body(request), isJson(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private String decide(String question, Locale locale, byte[] body, boolean json) {
        try {
            CaseDocument document = CaseReader.read(json ? "case.json" : "case.yaml", body);
            LocalDate on = document.on() == null ? LocalDate.now(clock) : document.on();
            Timer.Sample sample = Timer.start(meters);
            Decision decision = rules.decide(question, document.askedOn(on));
            sample.stop(timer(question));
            if (decision.faults().isEmpty()) {
                return DecisionJson.write(decision, locale);
            }
            LOG.error(
                    "The rules that answer {} have {} faults",
                    question,
                    decision.faults().size());
        } catch (CaseFileException broken) {
            throw Problems.badCase(broken);
        } catch (RuntimeException broken) {
            LOG.error("Deciding {} failed: {}", question, where(broken));
        }
        throw Problems.failed();
    }

    private static byte[] body(HttpServletRequest request) {
        if (request.getContentLengthLong() > NodeReader.LARGEST) {
            throw Problems.tooLarge();
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(NodeReader.LARGEST + 1);
        } catch (IOException ended) {
            throw Problems.incomplete();
        }
        if (body.length > NodeReader.LARGEST) {
            throw Problems.tooLarge();
        }
        return body;
    }

    private static boolean isJson(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
    }

    private static Locale locale(String lang) {
        return switch (lang) {
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw Problems.unknownLanguage();
        };
    }

    /** The kinds of exceptions and the frames, without messages: those of strangers may quote a case. */
    private static String where(Throwable broken) {
        StringBuilder where = new StringBuilder();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            where.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> where.append("\n    at ")
                    .append(frame));
            where.append('\n');
        }
        return where.toString();
    }
}
