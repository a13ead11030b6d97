package io.github.apsrules.spring;

import io.github.apsrules.ApsRules;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "aps-rules",
                        version = "1",
                        description =
                                "May a foreign graduate stay in France to look for work? Information, not legal advice."))
@SpringBootApplication(proxyBeanMethods = false)
public class ApsService {

    /**
     * Starts the service.
     *
     * @param arguments properties of Spring, as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ApsService.class, arguments);
    }

    /** Returns the rules: loaded once, shared by all requests. */
    @Bean
    ApsRules rules() {
        return ApsRules.load();
    }

    /** Returns the clock of the prefectures: it names the day of cases that name none. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
