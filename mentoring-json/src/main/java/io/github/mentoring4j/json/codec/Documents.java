package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageReview;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All documents, and the parts of them that stand by themselves in a value of a user. A new one needs its line here or in {@link DocumentParts}. */
public final class Documents {
  /** Values are often of a hidden class that extends or implements the type of the document. */
  private static final ClassValue<Optional<Document<?>>> BY_CLASS = new ClassValue<>() {
    @Override
    protected Optional<Document<?>> computeValue(Class<?> type) {
      return Stream.concat(
              Stream.of(type, type.getSuperclass()), Arrays.stream(type.getInterfaces()))
          .<Document<?>>map(Documents::ofType)
          .filter(Objects::nonNull)
          .findFirst();
    }
  };

  /** It has a version of its own, so it is none of the documents that are known by their type. */
  private static final Document<Mentorship> STATE =
      Document.part(Mentorship.class, () -> MentorshipStateCodec.MENTORSHIP);

  private Documents() {}

  @SuppressWarnings("unchecked")
  private static <E extends MentorshipEvent> Document<E> event(
      MentorshipEvent.Type type, Class<E> event) {
    return Document.of(event, () -> (Codec<E>) EventTypeCodecs.of(type));
  }

  private static Map<Class<?>, Document<?>> byType(List<Document<?>> documents) {
    Map<Class<?>, Document<?>> byType = new HashMap<>();
    for (Document<?> document : documents) {
      if (byType.put(document.type(), document) != null) {
        throw new IllegalStateException(document.type() + " is listed twice");
      }
    }
    return byType;
  }

  /** Looks into one group after the other, so that a program makes none behind those that it needs. */
  private static @Nullable Document<?> ofType(@Nullable Class<?> type) {
    Document<?> found = Histories.BY_TYPE.get(type);
    found = found == null ? Inputs.BY_TYPE.get(type) : found;
    found = found == null ? Views.BY_TYPE.get(type) : found;
    return found == null ? Parts.BY_TYPE.get(type) : found;
  }

  /**
   * Returns the value that is written as a document in place of another one.
   *
   * @param value a value of a user
   * @return what is due, for a list of that; else the value itself
   */
  public static Object root(Object value) {
    return DueList.of(value);
  }

  /**
   * Returns the form in which values of a class are written.
   *
   * @param type the class of a value
   * @return the document or part, or empty if there is none
   */
  public static Optional<Document<?>> writing(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /**
   * Returns the form from which values of a type are read.
   *
   * @param type the type
   * @param <T> the type
   * @return the document or part, or empty if the type is not read
   */
  @SuppressWarnings("unchecked")
  public static <T> Optional<Document<T>> reading(Class<T> type) {
    Document<T> document = (Document<T>) ofType(type);
    return Optional.ofNullable(document).filter(Document::isReadable);
  }

  /** {@return the form in which a relationship is kept as it stands} */
  public static Document<Mentorship> state() {
    return STATE;
  }

  /**
   * Returns the names of the documents that can be read or written.
   *
   * @param readableOnly true leaves out the types that are only written
   * @return for example {@code RecordedEvent, SessionPlan}
   */
  public static String names(boolean readableOnly) {
    return Stream.of(Histories.ALL, Inputs.ALL, Views.ALL)
        .flatMap(List::stream)
        .filter(root -> root.isReadable() || !readableOnly)
        .map(root -> name(root.type()))
        .collect(Collectors.joining(", "));
  }

  private static String name(Class<?> type) {
    return type == DueList.class ? "List<Due>" : type.getSimpleName();
  }

  /** Histories and their events, each of which is read as its own type, too. */
  private static final class Histories {
    static final List<Document<?>> ALL = List.of(
        Document.of(History.class, () -> HistoryCodecs.HISTORY),
        Document.of(RecordedEvent.class, () -> HistoryCodecs.RECORDED),
        Document.of(MentorshipEvent.class, () -> EventCodec.EVENT));

    private static final Map<Class<?>, Document<?>> BY_TYPE = byType(ALL);

    static {
      for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
        BY_TYPE.put(type.event(), event(type, type.event()));
      }
    }
  }

  /** What else is read. */
  private static final class Inputs {
    static final List<Document<?>> ALL = List.of(
        Document.of(SessionPlan.class, () -> SessionPlanCodec.PLAN),
        Document.of(SessionContext.class, () -> SessionContextCodec.CONTEXT),
        Document.of(ReadinessPolicy.class, () -> ReadinessCheckerCodecs.POLICY),
        Document.of(MessageInput.class, () -> MessageInputCodec.INPUT),
        Document.of(Introduction.class, () -> MessageForms.INTRODUCTION),
        Document.of(HelpRequest.class, () -> MessageForms.HELP_REQUEST),
        Document.of(SessionAgenda.class, () -> SessionMessageForms.SESSION_AGENDA),
        Document.of(SessionRecap.class, () -> SessionMessageForms.SESSION_RECAP),
        Document.of(RescheduleRequest.class, () -> SessionMessageForms.RESCHEDULE_REQUEST),
        Document.of(ProgressUpdate.class, () -> MessageForms.PROGRESS_UPDATE),
        Document.of(ClosingThanks.class, () -> MessageForms.CLOSING_THANKS));

    private static final Map<Class<?>, Document<?>> BY_TYPE = byType(ALL);
  }

  /** What is only written. */
  private static final class Views {
    static final List<Document<?>> ALL = List.of(
        Document.view(Mentorship.class, () -> LifecycleEncoders.MENTORSHIP),
        Document.view(Decision.class, () -> LifecycleEncoders.DECISION),
        Document.view(Moves.class, () -> LifecycleEncoders.MOVES),
        Document.view(DueList.class, () -> LifecycleEncoders.DUE_LIST),
        Document.view(ReadinessChecker.class, () -> ReadinessCheckerCodecs.CHECKER),
        Document.view(ReadinessReport.class, () -> FindingEncoders.REPORT),
        Document.view(Message.class, () -> MessageForms.MESSAGE),
        Document.view(MessageReview.class, () -> MessageForms.REVIEW));

    private static final Map<Class<?>, Document<?>> BY_TYPE = byType(ALL);
  }

  /** What is a part of the others. */
  private static final class Parts {
    private static final Map<Class<?>, Document<?>> BY_TYPE = byType(DocumentParts.ALL);
  }
}
