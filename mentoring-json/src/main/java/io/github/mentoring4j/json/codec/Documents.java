package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Outlook;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.Recap;
import io.github.mentoring4j.templates.Reschedule;
import io.github.mentoring4j.templates.SessionNote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents that there are. A new one needs its line here. */
public final class Documents {
  /** A history, which has no type of its own: it is the list of its events. */
  public static final Document<List<RecordedEvent>> HISTORY =
      Document.of(List.class, HistoryForms.HISTORY);

  private static final List<Document<?>> ROOTS = List.of(
      Document.of(RecordedEvent.class, HistoryForms.RECORDED),
      Document.of(SessionPlan.class, PlanForms.PLAN),
      Document.of(SessionContext.class, ContextForms.CONTEXT),
      Document.of(ReadinessChecker.Configuration.class, CheckerForms.CONFIGURATION),
      Document.of(Introduction.class, MessageForms.INTRODUCTION),
      Document.of(HelpRequest.class, MessageForms.HELP_REQUEST),
      Document.of(SessionNote.class, SessionMessageForms.SESSION_NOTE),
      Document.of(Recap.class, SessionMessageForms.RECAP),
      Document.of(Reschedule.class, SessionMessageForms.RESCHEDULE),
      Document.of(ProgressUpdate.class, MessageForms.PROGRESS_UPDATE),
      Document.of(ClosingThanks.class, MessageForms.CLOSING_THANKS),
      Document.writeOnly(Mentorship.class, LifecycleViews.MENTORSHIP),
      Document.writeOnly(Decision.class, LifecycleViews.DECISION),
      Document.writeOnly(Outlook.class, LifecycleViews.OUTLOOK),
      Document.writeOnly(ReadinessChecker.class, CheckerForms.CHECKER),
      Document.writeOnly(ReadinessReport.class, FindingViews.REPORT),
      Document.writeOnly(Message.class, MessageForms.MESSAGE));

  private Documents() {}

  /**
   * Lists the types that are documents of their own.
   *
   * @return the documents, without the history
   */
  public static List<Document<?>> roots() {
    return ROOTS;
  }

  /**
   * Finds the document that values of a class are written as.
   *
   * @param type the class, mostly one that implements the type of the document
   * @return the document, or empty if there is none
   */
  public static Optional<Document<?>> writing(Class<?> type) {
    return ROOTS.stream().filter(root -> root.type().isAssignableFrom(type)).findFirst();
  }

  /**
   * Finds the document that gives values of a type.
   *
   * @param type the type
   * @return the document, or empty if there is none
   */
  public static Optional<Document<?>> reading(Class<?> type) {
    return ROOTS.stream()
        .filter(root -> root.isReadable() && root.type() == type)
        .findFirst();
  }

  /**
   * Names the types that can be read or written.
   *
   * @param readableOnly whether to leave out those that are only written
   * @return for example {@code RecordedEvent, SessionPlan}
   */
  public static String names(boolean readableOnly) {
    return ROOTS.stream()
        .filter(root -> root.isReadable() || !readableOnly)
        .map(root -> name(root.type()))
        .collect(Collectors.joining(", "));
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
  }
}
