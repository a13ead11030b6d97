package io.github.apsrules.spring;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every error as problem+json. */
@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    /** Says where to look, and not that there is no such file. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = missing.getBody();
        problem.setDetail("There is nothing at this path; /swagger-ui.html shows what there is.");
        return handleExceptionInternal(missing, problem, headers, status, request);
    }

    /** Says what a case can be sent as. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = wrong.getBody();
        problem.setDetail("A case is sent with the header 'Content-Type: application/json' or 'application/yaml'.");
        return handleExceptionInternal(wrong, problem, headers, status, request);
    }

    /** What nobody foresaw: its message stays here, the log names its kind. */
    @ExceptionHandler(Exception.class)
    ProblemDetail unforeseen(Exception broken) {
        LOG.error("A request failed: {}", broken.getClass().getName());
        return Problems.failed().getBody();
    }
}
