package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
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
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All documents. A new one needs its line here. */
public final class Documents {
  private static final List<Document<?>> ROOTS = List.of(
      Document.of(History.class, HistoryCodecs.HISTORY),
      Document.of(RecordedEvent.class, HistoryCodecs.RECORDED),
      Document.of(SessionPlan.class, SessionPlanCodec.PLAN),
      Document.of(SessionContext.class, SessionContextCodec.CONTEXT),
      Document.of(ReadinessPolicy.class, ReadinessCheckerCodecs.POLICY),
      Document.of(Introduction.class, MessageForms.INTRODUCTION),
      Document.of(HelpRequest.class, MessageForms.HELP_REQUEST),
      Document.of(SessionAgenda.class, SessionMessageForms.SESSION_AGENDA),
      Document.of(SessionRecap.class, SessionMessageForms.SESSION_RECAP),
      Document.of(RescheduleRequest.class, SessionMessageForms.RESCHEDULE_REQUEST),
      Document.of(ProgressUpdate.class, MessageForms.PROGRESS_UPDATE),
      Document.of(ClosingThanks.class, MessageForms.CLOSING_THANKS),
      Document.writeOnly(Mentorship.class, LifecycleEncoders.MENTORSHIP),
      Document.writeOnly(Decision.class, LifecycleEncoders.DECISION),
      Document.writeOnly(Moves.class, LifecycleEncoders.MOVES),
      Document.writeOnly(DueList.class, LifecycleEncoders.DUE_LIST),
      Document.writeOnly(ReadinessChecker.class, ReadinessCheckerCodecs.CHECKER),
      Document.writeOnly(ReadinessReport.class, FindingEncoders.REPORT),
      Document.writeOnly(Message.class, MessageForms.MESSAGE));

  private static final List<Document<?>> PARTS =
      List.of(Document.part(Due.class, LifecycleEncoders.DUE));

  private Documents() {}

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
   * Returns the document as which values of a class are written.
   *
   * @param type the class of a value, often a hidden one that extends the type of the document
   * @return the document, or empty if there is none
   */
  public static Optional<Document<?>> writing(Class<?> type) {
    return ROOTS.stream().filter(root -> root.type().isAssignableFrom(type)).findFirst();
  }

  /**
   * Returns the form in which a part of documents is written by itself, in a value of a user.
   *
   * @param type the class of a value
   * @return the form, or empty if the part has none
   */
  public static Optional<Document<?>> writingPart(Class<?> type) {
    return PARTS.stream().filter(part -> part.type().isAssignableFrom(type)).findFirst();
  }

  /**
   * Returns the document from which values of a type are read.
   *
   * @param type the type
   * @param <T> the type
   * @return the document, or empty if there is none
   */
  @SuppressWarnings("unchecked")
  public static <T> Optional<Document<T>> reading(Class<T> type) {
    return ROOTS.stream()
        .filter(root -> root.isReadable() && root.type() == type)
        .map(root -> (Document<T>) root)
        .findFirst();
  }

  /**
   * Returns the names of the types that can be read or written.
   *
   * @param readableOnly true leaves out the types that are only written
   * @return for example {@code RecordedEvent, SessionPlan}
   */
  public static String names(boolean readableOnly) {
    return ROOTS.stream()
        .filter(root -> root.isReadable() || !readableOnly)
        .map(root -> name(root.type()))
        .collect(Collectors.joining(", "));
  }

  private static String name(Class<?> type) {
    if (type == DueList.class) {
      return "List<Due>";
    }
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
  }
}
