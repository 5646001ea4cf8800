package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.json.JsonProblem;
import io.github.mentoring4j.json.MentoringModule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of Spring Boot. */
class ModuleTest {
  private static final String EVENT = """
      {"type":"accepted","at":"2026-03-05T10:00:00Z","by":{"person":"grace"},"mood":"good"}""";

  private final ApplicationContextRunner runner = new ApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

  @Test
  void findsTheModuleByItself() {
    runner.run(context -> assertThatThrownBy(
            () -> context.getBean(JsonMapper.class).readValue(EVENT, MentorshipEvent.class))
        .satisfies(e -> assertThat(JsonProblem.of(e)).map(JsonProblem::pointer).contains("/mood")));
  }

  @Test
  void takesTheModuleOfTheApplicationInItsPlace() {
    runner.withBean(MentoringModule.class, MentoringModule::lenient).run(context -> {
      MentorshipEvent event =
          context.getBean(JsonMapper.class).readValue(EVENT, MentorshipEvent.class);
      assertThat(event.type()).isEqualTo(MentorshipEvent.Type.ACCEPTED);
    });
  }
}
