package io.github.apsrules.spring;

import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.Nearest;
import io.github.apsrules.casefile.NodeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered where a request cannot be: each says what to do, and none quotes anything of a case. Thread-safe. */
final class Problems {
    private Problems() {}

    /** A case that cannot be read. */
    static ErrorResponseException badCase(CaseFileException broken) {
        return of(
                HttpStatus.BAD_REQUEST,
                "The case cannot be read",
                "Correct what 'problems' names and send the case again; GET /facts tells what a case can hold.",
                Map.of("problems", broken.problems()));
    }

    /** A body that did not arrive. */
    static ErrorResponseException incomplete() {
        return of(
                HttpStatus.BAD_REQUEST,
                "The case did not arrive",
                "The connection ended before the body did: send the case again.",
                Map.of());
    }

    /** A body that no case needs. */
    static ErrorResponseException tooLarge() {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "The case is too large",
                "A case has at most " + NodeReader.LARGEST + " bytes.",
                Map.of("limit", NodeReader.LARGEST));
    }

    /** A request that asks nothing. */
    static ErrorResponseException noQuestion(List<String> known) {
        return of(
                HttpStatus.BAD_REQUEST,
                "There is no question",
                "The parameter 'question' names it: one of 'allowed'; GET /questions tells what each means.",
                Map.of("allowed", known));
    }

    /** A question that the rules do not know. */
    static ErrorResponseException unknownQuestion(String read, List<String> known) {
        String look = "GET /questions tells what can be asked.";
        Map<String, Object> properties = new LinkedHashMap<>();
        Optional<String> near = Nearest.of(read, known);
        near.ifPresent(question -> properties.put("nearest", question));
        properties.put("questions", known);
        return of(
                HttpStatus.NOT_FOUND,
                "There is no such question",
                near.map(question -> "Did you mean " + question + "? " + look).orElse(look),
                properties);
    }

    /** A language that there are no texts in. */
    static ErrorResponseException unknownLanguage() {
        return of(
                HttpStatus.BAD_REQUEST,
                "There are no texts in this language",
                "The parameter 'lang' is en or fr.",
                Map.of("allowed", List.of("en", "fr")));
    }

    /** Rules that broke, or a fault of this service: never the fault of a case. */
    static ErrorResponseException failed() {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The service failed",
                "This is no fault of the request. The log of the service says where it failed.",
                Map.of());
    }

    private static ErrorResponseException of(
            HttpStatus status, String title, String detail, Map<String, Object> properties) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        properties.forEach(problem::setProperty);
        return new ErrorResponseException(status, problem, null);
    }
}
