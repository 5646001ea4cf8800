package consumer;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.Reason;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Events in, decisions out. The header X-Person stands for your authentication. */
@RestController
@RequestMapping("/relationships")
class RelationshipController {
  private final Relationships relationships;
  private final Lifecycle lifecycle;
  private final InstantSource clock;

  RelationshipController(Relationships relationships, Lifecycle lifecycle, InstantSource clock) {
    this.relationships = relationships;
    this.lifecycle = lifecycle;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<Decision> begin(
      @RequestHeader("X-Person") Actor.Person person, @RequestBody Proposed proposal) {
    requireBy(person, proposal);
    String id = UUID.randomUUID().toString();
    Decision decision = lifecycle.begin(id, proposal, clock.instant());
    return ResponseEntity.status(store(List.of(decision))).body(decision);
  }

  /** Decides on an event. The client sends the revision that it has seen. */
  @PostMapping("/{id}/events")
  ResponseEntity<Decision> decide(
      @RequestHeader("X-Person") Actor.Person person,
      @PathVariable String id,
      @RequestParam long revision,
      @RequestBody MentorshipEvent event) {
    requireBy(person, event);
    DecisionContext context = DecisionContext.at(clock.instant()).expecting(revision);
    Decision decision = lifecycle.decide(find(id, person).mentorship(), event, context);
    return ResponseEntity.status(store(List.of(decision))).body(decision);
  }

  /** Several events of one form: all of them or none. Who may override is for your application to say. */
  record Form(List<MentorshipEvent> events, Optional<Reason> override) {}

  @PostMapping("/{id}/forms")
  ResponseEntity<List<Decision>> decideAll(
      @RequestHeader("X-Person") Actor.Person person,
      @PathVariable String id,
      @RequestParam long revision,
      @RequestBody Form form) {
    form.events().forEach(event -> requireBy(person, event));
    DecisionContext seen = DecisionContext.at(clock.instant()).expecting(revision);
    DecisionContext context = form.override().map(seen::overriding).orElse(seen);
    List<Decision> decisions =
        lifecycle.decideAll(find(id, person).mentorship(), form.events(), context);
    return ResponseEntity.status(store(decisions)).body(decisions);
  }

  @GetMapping("/{id}")
  Mentorship state(@RequestHeader("X-Person") Actor.Person person, @PathVariable String id) {
    return find(id, person).mentorship();
  }

  @GetMapping("/{id}/history")
  History history(@RequestHeader("X-Person") Actor.Person person, @PathVariable String id) {
    return find(id, person).visibleTo(person);
  }

  @GetMapping("/{id}/moves")
  Moves moves(@RequestHeader("X-Person") Actor.Person person, @PathVariable String id) {
    return lifecycle.moves(find(id, person).mentorship(), person, clock.instant());
  }

  /** Stores the events if all are permitted. A refusal is an answer, too. */
  private HttpStatus store(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Refused refused) {
        boolean stale = refused.kind() == Refused.Kind.STALE_REVISION;
        return stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
      }
    }
    relationships.append(decisions.stream().map(Decision::orElseThrow).toList());
    return HttpStatus.OK;
  }

  /** Returns a relationship to those who are part of it. For others there is none. */
  private History find(String id, Actor.Person person) {
    return relationships
        .find(id)
        .filter(history -> history.mentorship().role(person).isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A client must not speak for somebody else. */
  private static void requireBy(Actor.Person person, MentorshipEvent event) {
    if (!event.by().equals(person)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
