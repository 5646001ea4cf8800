package consumer;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** Requests for what the application itself has no use for. */
@RestController
@RequestMapping("/probe")
class Probe {
  /** Values of the library in a record. */
  record Values(
      Actor actor,
      Optional<Goal> goal,
      List<Session> sessions,
      Map<Stage, ActionItem> actions,
      Map<String, List<Stage>> stages) {}

  @PostMapping("/values")
  Values echo(@RequestBody Values values) {
    return values;
  }

  @GetMapping("/session")
  Session session(@RequestParam String id, @RequestParam long seconds) {
    return Session.builder()
        .id(id)
        .start(Instant.EPOCH)
        .length(Duration.ofSeconds(seconds))
        .build();
  }

  /** Is written as the language that has reached the writer. */
  @JsonSerialize(using = LanguageSerializer.class)
  record Language() {}

  static final class LanguageSerializer extends ValueSerializer<Language> {
    @Override
    public void serialize(Language value, JsonGenerator generator, SerializationContext context) {
      Wording wording = (Wording) context.getAttribute(Wording.class);
      generator.writeString(wording.locale().toLanguageTag());
    }
  }

  @GetMapping("/language")
  Language language() {
    return new Language();
  }
}
