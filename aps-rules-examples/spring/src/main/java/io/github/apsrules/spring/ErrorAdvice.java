package io.github.apsrules.spring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error as problem+json. */
@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    /** What nobody foresaw: its message stays here, the log names its kind. */
    @ExceptionHandler(Exception.class)
    ProblemDetail unforeseen(Exception broken) {
        LOG.error("A request failed: {}", broken.getClass().getName());
        return Problems.failed().getBody();
    }
}
