package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.util.List;
import java.util.Optional;

/**
 * A person is {@code {"person":"ada"}}, and the programme is {@code {"programme":true}}, with the {@code "id"} of a coordinator if one is named.
 * So no id can be taken for the programme.
 */
final class ActorCodec {
  private static final String FORMS = "{\"person\":\"ada\"} or {\"programme\":true}";

  static final Codec<Actor> ACTOR = RecordCodec.<Actor>of("Actor", actor -> {
        Part<Optional<String>> person =
            actor.optional("person", ScalarCodecs.TEXT, ActorCodec::person);
        Part<Optional<Boolean>> programme =
            actor.optional("programme", ScalarCodecs.FLAG, ActorCodec::programme);
        Part<Optional<String>> id =
            actor.optional("id", ScalarCodecs.TEXT, ActorCodec::coordinator);
        return parts -> actor(parts.get(person), parts.get(programme), parts.get(id));
      })
      .form(FORMS);

  private ActorCodec() {}

  private static Optional<String> person(Actor actor) {
    return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
  }

  private static Optional<Boolean> programme(Actor actor) {
    return actor instanceof Actor.Programme ? Optional.of(true) : Optional.empty();
  }

  private static Optional<String> coordinator(Actor actor) {
    return actor instanceof Actor.Programme programme ? programme.id() : Optional.empty();
  }

  private static Actor actor(
      Optional<String> person, Optional<Boolean> programme, Optional<String> id) {
    if (person.isPresent() == programme.isPresent()) {
      String given = person.isPresent() ? "person and programme" : "";
      throw refused("by", given, "either " + FORMS);
    }
    if (programme.isPresent() && !programme.get()) {
      throw refused("programme", "false", "true, or a person instead");
    }
    if (person.isPresent() && id.isPresent()) {
      throw refused("id", id.get(), "the programme; a person is {\"person\":\"ada\"}");
    }
    return person.isPresent() ? named(person.get()) : new Actor.Programme(id);
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

  private static InvalidValueException refused(String field, String value, String limit) {
    return new InvalidValueException("Actor", List.of(new Fault(field, value, limit)));
  }
}
