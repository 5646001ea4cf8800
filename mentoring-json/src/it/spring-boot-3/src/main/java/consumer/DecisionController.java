package consumer;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.MentorshipEvent;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was, and what is to happen next, in; the decision out. */
@RestController
class DecisionController {
  private final Lifecycle lifecycle;
  private final InstantSource clock;

  DecisionController(Lifecycle lifecycle, InstantSource clock) {
    this.lifecycle = lifecycle;
    this.clock = clock;
  }

  record Question(History history, MentorshipEvent event) {}

  @PostMapping("/decisions")
  ResponseEntity<Decision> decide(@RequestBody Question question) {
    Decision decision =
        lifecycle.decide(question.history().mentorship(), question.event(), clock.instant());
    HttpStatus status = decision.isPermitted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return ResponseEntity.status(status).body(decision);
  }
}
