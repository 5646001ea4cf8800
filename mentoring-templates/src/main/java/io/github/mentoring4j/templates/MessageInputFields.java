package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.MessageInputField.Form.INFINITIVE;
import static io.github.mentoring4j.templates.MessageInputField.Form.LABEL;
import static io.github.mentoring4j.templates.MessageInputField.Form.NAME;
import static io.github.mentoring4j.templates.MessageInputField.Form.PREDICATE;
import static io.github.mentoring4j.templates.MessageInputField.Form.QUESTION;
import static io.github.mentoring4j.templates.MessageInputField.Form.SENTENCE;
import static io.github.mentoring4j.templates.MessageInputField.Form.TOPIC;

import io.github.mentoring4j.templates.MessageInputField.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The texts of an input in the order of its fields. The form of every field is decided here, and nowhere else. */
final class MessageInputFields {
  private final MessageKind kind;
  private final List<MessageInputField> fields = new ArrayList<>();

  private MessageInputFields(MessageInput input) {
    kind = input.kind();
    add("recipient.name", NAME, input.recipient().name());
    add("recipient.salutation", NAME, input.recipient().salutation());
    add("sender", NAME, input.sender());
  }

  /** Returns the texts that were given. Addresses, dates and numbers are not among them. */
  static List<MessageInputField> of(MessageInput input) {
    MessageInputFields texts = new MessageInputFields(input);
    switch (input.kind()) {
      case INTRODUCTION -> texts.addAll((Introduction) input);
      case HELP_REQUEST -> texts.addAll((HelpRequest) input);
      case SESSION_AGENDA -> texts.addAll((SessionAgenda) input);
      case SESSION_RECAP -> texts.addAll((SessionRecap) input);
      case RESCHEDULE_REQUEST -> texts.addAll((RescheduleRequest) input);
      case PROGRESS_UPDATE -> texts.addAll((ProgressUpdate) input);
      case CLOSING_THANKS -> texts.addAll((ClosingThanks) input);
    }
    return List.copyOf(texts.fields);
  }

  private void addAll(Introduction input) {
    add("about", PREDICATE, input.about());
    add("whyYou", SENTENCE, input.whyYou());
    add("wantToLearn", INFINITIVE, input.wantToLearn());
    add("expectations", LABEL, input.expectations());
    add("topic", TOPIC, input.topic());
    add("referredBy", NAME, input.referredBy());
    add("sharedGroup", LABEL, input.sharedGroup());
    add("soFar", SENTENCE, input.soFar());
    add("skills", LABEL, input.skills());
    add("interests", LABEL, input.interests());
    add("experience", SENTENCE, input.experience());
    add("firstQuestion", QUESTION, input.firstQuestion());
    add("availability", LABEL, input.availability());
  }

  private void addAll(HelpRequest input) {
    add("topic", TOPIC, input.topic());
    add("goal", INFINITIVE, input.goal());
    add("background", SENTENCE, input.background());
    add("whyYou", SENTENCE, input.whyYou());
    add("questions", QUESTION, input.questions());
    add("options", LABEL, input.options());
    add("recommendation", LABEL, input.recommendation());
    add("expected", LABEL, input.expected());
    each("tried", input.tried(), (path, attempt) -> {
      add(path + ".what", LABEL, attempt.what());
      add(path + ".result", LABEL, attempt.result());
    });
    add("meanwhile", INFINITIVE, input.meanwhile());
    add("thanksFor", SENTENCE, input.thanksFor());
  }

  private void addAll(SessionAgenda input) {
    add("goal", LABEL, input.goal());
    each("topics", input.topics(), (path, topic) -> add(path + ".text", LABEL, topic.text()));
    add("place", LABEL, input.place());
    each("done", input.done(), (path, done) -> {
      add(path + ".action", LABEL, done.action());
      add(path + ".result", LABEL, done.result());
    });
    add("questions", QUESTION, input.questions());
    add("materials", LABEL, input.materials());
  }

  private void addAll(SessionRecap input) {
    add("thanksFor", SENTENCE, input.thanksFor());
    each("actions", input.actions(), (path, action) -> add(path + ".text", LABEL, action.text()));
    add("decisions", LABEL, input.decisions());
    add("offers", LABEL, input.offers());
  }

  private void addAll(RescheduleRequest input) {
    add("agenda", SENTENCE, input.agenda());
    add("reason", SENTENCE, input.reason());
  }

  private void addAll(ProgressUpdate input) {
    each("goals", input.goals(), (path, update) -> {
      add(path + ".goal", LABEL, update.goal());
      add(path + ".evidence", LABEL, update.evidence());
      add(path + ".next", LABEL, update.next());
    });
    add("questions", QUESTION, input.questions());
    add("blocked", LABEL, input.blocked());
  }

  private void addAll(ClosingThanks input) {
    add("difference", SENTENCE, input.difference());
    add("achievements", LABEL, input.achievements());
    add("next", INFINITIVE, input.next());
    add("contact", INFINITIVE, input.contact());
    add("offer", INFINITIVE, input.offer());
  }

  private void add(String path, Form form, String text) {
    fields.add(new MessageInputField(path, form, text, starter(path)));
  }

  private void add(String path, Form form, Optional<String> text) {
    text.ifPresent(given -> add(path, form, given));
  }

  private void add(String path, Form form, List<String> texts) {
    each(path, texts, (entry, text) -> add(entry, form, text));
  }

  private static <V> void each(String path, List<V> values, BiConsumer<String, V> add) {
    for (int i = 0; i < values.size(); i++) {
      add.accept(path + "[" + i + "]", values.get(i));
    }
  }

  private Optional<SentenceStarter> starter(String path) {
    return Stream.of(SentenceStarter.values())
        .filter(starter -> starter.kind() == kind && starter.field().equals(path))
        .findFirst();
  }
}
