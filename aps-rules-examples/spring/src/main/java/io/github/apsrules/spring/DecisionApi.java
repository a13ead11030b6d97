package io.github.apsrules.spring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.ProblemDetail;

/** What the OpenAPI document says of the paths that decide. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        tags = "decisions",
        description =
                "The body is a case, format 1, of at most 1,000,000 bytes in UTF-8. What is not told is not known;"
                        + " without 'on' the question is asked today in Paris. Nothing of a case is kept or logged.",
        requestBody =
                @RequestBody(
                        required = true,
                        content = {
                            @Content(
                                    mediaType = "application/json",
                                    schema = @Schema(type = "object"),
                                    examples = @ExampleObject("{ \"nationalities\": [ \"IN\" ] }")),
                            @Content(
                                    mediaType = "application/yaml",
                                    schema = @Schema(type = "string"),
                                    examples = @ExampleObject("nationalities: [ IN ]"))
                        }),
        responses = {
            @ApiResponse(
                    responseCode = "200",
                    description = "The decision: outcome, routes, reasons, dates, sources and what is missing",
                    content = @Content(mediaType = "application/json", schema = @Schema(type = "object"))),
            @ApiResponse(
                    responseCode = "400",
                    description = "The case cannot be read: 'problems' names line, field and what is allowed",
                    content =
                            @Content(
                                    mediaType = "application/problem+json",
                                    schema = @Schema(implementation = ProblemDetail.class))),
            @ApiResponse(
                    responseCode = "404",
                    description = "There is no such question: 'nearest' names the nearest one",
                    content =
                            @Content(
                                    mediaType = "application/problem+json",
                                    schema = @Schema(implementation = ProblemDetail.class))),
            @ApiResponse(
                    responseCode = "413",
                    description = "The case is too large",
                    content =
                            @Content(
                                    mediaType = "application/problem+json",
                                    schema = @Schema(implementation = ProblemDetail.class))),
            @ApiResponse(
                    responseCode = "415",
                    description = "The body is said to be neither JSON nor YAML",
                    content =
                            @Content(
                                    mediaType = "application/problem+json",
                                    schema = @Schema(implementation = ProblemDetail.class)))
        })
@interface DecisionApi {
    /** What the path does, in a few words. */
    @AliasFor(annotation = Operation.class, attribute = "summary")
    String summary();
}
