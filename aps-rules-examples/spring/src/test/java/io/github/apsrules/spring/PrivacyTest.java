package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Stay;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases are personal data: at DEBUG too, nothing of one is in the log, and no error gives back what was sent. */
class PrivacyTest {
    private static final String[] PRIVATE = {
        "Zephyrine", "Quatrebarbes", "1987-03-17", "17 March 1987", "17 mars 1987", "1991-08-29", "31415", "27182", "GQ"
    };

    private static final String CASE = """
            about: Zephyrine Quatrebarbes
            on: 2026-11-23
            nationalities: [ GQ ]
            situation: { place: FRANCE, aim: JOB, sufficientResources: YES }
            diplomas: [ { level: MASTER, awardedOn: 1987-03-17, obtainedIn: GQ } ]
            titles: [ { kind: RECE, status: HELD, validFrom: 1987-03-17, validTo: 1991-08-29 } ]
            jobOffers: [ { contract: CDI, grossMonthlyPay: 31415.92, startsOn: 1991-08-29 } ]
            business: { financing: 27182.81 }
            application: { lodgedOn: 1991-08-29, lodgedFrom: FRANCE }
            stays: [ { country: GQ, entry: 1987-03-17, exit: 1991-08-29 } ]
            trips: [ { country: GQ, entry: 2026-12-01, exit: 2026-12-05 } ]
            """;

    private static final List<String> BROKEN = List.of(
            "Zephyrine Quatrebarbes",
            "{ Zephyrine: Quatrebarbes }",
            "{ Zephyrine: 1, Zephyrine: 2 }",
            "{ \"on\": \"1987-03-17 Quatrebarbes\" }",
            "{ \"on\": \"Zephyrine' is not a date, is 'Quatrebarbes\" }",
            "{ \"format\": \"Zephyrine\" }",
            "{ \"asks\": [ { \"Zephyrine\": 1 } ] }",
            "{ \"diplomas\": [ { \"level\": \"Zephyrine\", \"awardedOn\": \"31415\", \"Quatrebarbes.x\": 27182 } ] }",
            "{ \"diplomas\": [ { \"awardedOn\": \"1987-13-17\\n1987-03-17\" } ] }",
            "{ \"jobOffers\": [ { \"grossMonthlyPay\": \"31415.926\", \"months\": \"27182x\" } ] }",
            "{ \"stays\": [ { \"country\": \"Zephyrine\", \"entry\": \"1991-08-29\", \"exit\": \"1987-03-17\" } ] }",
            "{ \"prefecture\": { \"departement\": \"Quatrebarbes\" } }",
            "{ \"about\": \"Zephyrine\" \"1987-03-17\" }",
            "{ \"about\": &Zephyrine \"Quatrebarbes\", \"asks\": *Zephyrine }",
            "{ \"about\": \"Zephyrine\" } Quatrebarbes");

    private final Service service = Service.shared();

    @Test
    void nothing_of_a_case_that_is_decided_is_logged() {
        List<String> log;
        try (LogBook book = LogBook.open()) {
            for (String question :
                    List.of("ELIGIBILITY", "RENEWAL", "STATUS_CHANGE", "APPLICATION", "WORK_RIGHTS", "TRAVEL")) {
                assertThat(service.post("/decisions?lang=fr&question=" + question, Service.YAML, CASE)
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(service.post("/trips", Service.YAML, CASE).statusCode()).isEqualTo(200);
            log = book.lines();
        }
        assertThat(log).anyMatch(line -> line.startsWith("DEBUG org.springframework.web.servlet."));
        assertThat(log).anyMatch(line -> line.startsWith("DEBUG org.drools."));
        assertThat(log).allSatisfy(line -> assertThat(line).doesNotContain(PRIVATE));
    }

    @Test
    void nothing_of_a_case_that_cannot_be_read_is_logged_or_given_back() {
        List<String> bodies = new ArrayList<>();
        List<String> log;
        try (LogBook book = LogBook.open()) {
            for (String told : BROKEN) {
                for (String type : List.of(Service.JSON, Service.YAML)) {
                    bodies.add(refused(service.post("/trips", type, told), 400));
                }
            }
            byte[] latin1 = "about: Zephyrine é".getBytes(StandardCharsets.ISO_8859_1);
            bodies.add(refused(service.post("/trips", Service.YAML, BodyPublishers.ofByteArray(latin1)), 400));
            bodies.add(refused(service.post("/trips", Service.YAML, "Zephyrine ".repeat(100_001)), 413));
            bodies.add(refused(service.post("/trips", "image/png", CASE), 415));
            bodies.add(refused(service.post("/trips", "application/x-www-form-urlencoded", CASE), 415));
            bodies.add(refused(service.post("/decisions?question=NONE", Service.YAML, CASE), 404));
            bodies.add(refused(service.post("/facts", Service.YAML, CASE), 405));
            bodies.add(refused(service.post("/nothing-here", Service.YAML, CASE), 404));
            log = book.lines();
        }
        assertThat(log).anyMatch(line -> line.startsWith("DEBUG org.springframework.web.servlet."));
        assertThat(log).allSatisfy(line -> assertThat(line).doesNotContain(PRIVATE));
        assertThat(bodies).allSatisfy(body -> assertThat(body).doesNotContain(PRIVATE));
    }

    @Test
    void exceptions_of_the_library_quote_nothing() {
        for (String told : BROKEN) {
            for (String name : List.of("case.json", "case.yaml")) {
                assertThatThrownBy(() -> CaseReader.read(name, told.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(ApsRulesException.class)
                        .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain(PRIVATE));
            }
        }
        LocalDate exit = LocalDate.of(1987, 3, 17);
        assertThatThrownBy(() -> new Stay("GQ", LocalDate.of(1991, 8, 29), exit, Purpose.UNKNOWN))
                .isInstanceOf(ApsRulesException.class)
                .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain(PRIVATE));
        CaseFile told = CaseReader.read("case.yaml", CASE.getBytes(StandardCharsets.UTF_8))
                .askedOn(exit);
        assertThat(told + " " + told.stays() + told.jobOffers() + told.titles()).doesNotContain(PRIVATE);
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String refused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body();
    }
}
