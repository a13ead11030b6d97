package io.github.apsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.base.RuleBase;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ShareAlphaNodesOption;

/** No option of the engine that answers wrongly without a word is set, whatever the host does. */
class EngineOptionsTest {
    private static final List<Model> MODELS =
            PackReader.read(EngineOptionsTest.class.getClassLoader()).models();

    @Test
    void a_base_and_its_sessions_stand_as_they_answer_rightly() {
        assertSafe(base());
    }

    @Test
    void system_properties_of_a_host_do_not_change_a_base() {
        String[] set = {"drools.sequential", "drools.assertBehaviour", "drools.shareAlphaNodes"};
        String[] to = {"true", "equality", "false"};
        for (int i = 0; i < set.length; i++) {
            System.setProperty(set[i], to[i]);
        }
        try {
            assertSafe(base());
        } finally {
            for (String name : set) {
                System.clearProperty(name);
            }
        }
    }

    @Test
    void a_session_that_a_host_made_unsafe_is_refused_by_the_name_of_the_option() {
        KieSessionConfiguration direct = KieServices.get().newKieSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        assertRefused(direct, DirectFiringOption.PROPERTY_NAME);
        KieSessionConfiguration unsafe = KieServices.get().newKieSessionConfiguration();
        unsafe.setOption(ThreadSafeOption.NO);
        assertRefused(unsafe, ThreadSafeOption.PROPERTY_NAME);
    }

    @Test
    void no_file_of_core_or_of_the_pack_sets_an_option_elsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../aps-rules-core/src/main"))) {
            List<Path> java = files.filter(Files::isRegularFile).toList();
            assertThat(java).hasSizeGreaterThan(50);
            for (Path file : java) {
                if (!file.endsWith("EngineOptions.java")) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain(
                                    "org.kie.api.conf", "runtime.conf", "org.kie.internal.conf", "System.setProperty");
                }
            }
        }
        assertThat(Files.readString(Path.of("src/main/resources/META-INF/kmodule.xml")))
                .doesNotContain("<kbase", "<ksession", "<configuration");
        assertThat(EngineOptionsTest.class.getResource("/META-INF/kie.properties.conf"))
                .isNull();
        assertThat(ApsRules.load().questions()).isNotEmpty();
    }

    private static void assertRefused(KieSessionConfiguration configuration, String option) {
        KieSession session = base().newKieSession(configuration, null);
        try {
            assertThatThrownBy(() -> EngineOptions.check(session))
                    .isInstanceOf(RuleBaseException.class)
                    .hasMessageContaining(option);
        } finally {
            session.dispose();
        }
    }

    private static KieBase base() {
        KieBase base = Bases.build(MODELS, rule -> Bases.servesQuestion(rule, "RENEWAL"));
        assertThat(base.getKiePackages()).isNotEmpty();
        return base;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the engine declares a key raw
    private static void assertSafe(KieBase base) {
        KieBaseConfiguration told = ((RuleBase) base).getConfiguration();
        assertThat(told.getOption(EqualityBehaviorOption.KEY)).isEqualTo(EqualityBehaviorOption.IDENTITY);
        assertThat(told.getOption(SequentialOption.KEY)).isEqualTo(SequentialOption.NO);
        assertThat(told.getOption(ShareAlphaNodesOption.KEY)).isEqualTo(ShareAlphaNodesOption.YES);
        assertThat(told.getOption(KieBaseMutabilityOption.KEY)).isEqualTo(KieBaseMutabilityOption.ALLOWED);
        KieSession session = base.newKieSession();
        try {
            EngineOptions.check(session);
            assertThat(session.getSessionConfiguration().getOption(ThreadSafeOption.KEY))
                    .isEqualTo(ThreadSafeOption.YES);
            assertThat(session.getSessionConfiguration().getOption(DirectFiringOption.KEY))
                    .isEqualTo(DirectFiringOption.NO);
        } finally {
            session.dispose();
        }
    }
}
