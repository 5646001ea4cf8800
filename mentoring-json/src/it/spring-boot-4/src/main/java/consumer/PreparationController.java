package consumer;

import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageOptions;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a person prepares: a session, and a message. */
@RestController
class PreparationController {
  private final ReadinessChecker checker = ReadinessChecker.standard();
  private final MessageComposer composer;
  private final InstantSource clock;

  PreparationController(MessageComposer composer, InstantSource clock) {
    this.composer = composer;
    this.clock = clock;
  }

  @PostMapping("/readiness")
  ReadinessReport check(@RequestBody SessionPlan plan) {
    return checker.check(plan, clock.instant());
  }

  /** Composes a message of any kind, in the language of its texts, or else in that of the request. */
  @PostMapping("/messages")
  Message compose(@RequestBody MessageInput input, Locale locale) {
    Locale language = input.language().orElse(locale);
    return composer.compose(input, MessageOptions.email(language));
  }
}
