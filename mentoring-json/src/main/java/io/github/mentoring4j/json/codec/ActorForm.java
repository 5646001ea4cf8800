package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.util.List;
import java.util.Optional;

/** A person is {@code {"person":"ada"}}; the programme is {@code {"programme":true}}, so that no id can be taken for it. */
final class ActorForm {
  static final Form<Actor> ACTOR = Shape.<Actor>ofRecord("Actor", ActorForm::actor)
      .optional("person", Forms.TEXT, ActorForm::person, Parts.part("person"))
      .optional("programme", Forms.FLAG, ActorForm::programme, Parts.part("programme"));

  private ActorForm() {}

  private static Optional<String> person(Actor actor) {
    return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
  }

  private static Optional<Boolean> programme(Actor actor) {
    return actor instanceof Actor.Programme ? Optional.of(true) : Optional.empty();
  }

  private static Actor actor(Parts parts) {
    Optional<String> person = parts.find("person");
    Optional<Boolean> programme = parts.find("programme");
    if (person.isPresent() == programme.isPresent()) {
      String given = person.isPresent() ? "person and programme" : "";
      throw new InvalidValueException(
          "Actor", List.of(new Fault("by", given, "either a person or the programme")));
    }
    if (programme.isPresent() && !programme.get()) {
      throw new InvalidValueException(
          "Actor", List.of(new Fault("programme", "false", "true, or a person instead")));
    }
    return person.<Actor>map(ActorForm::named).orElseGet(Actor::programme);
  }

  private static Actor named(String id) {
    try {
      return Actor.person(id);
    } catch (InvalidValueException e) {
      List<Fault> faults = e.faults().stream()
          .map(fault -> new Fault("person", fault.value(), fault.limit()))
          .toList();
      throw new InvalidValueException(e.type(), faults);
    }
  }
}
