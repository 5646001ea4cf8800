package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import io.github.mentoring4j.readiness.Waiver;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.Recipient;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One example of each part that a mapper reads in a value of a user, taken out of a document that has it. */
final class ReadableParts {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final Map<String, Object> DOCUMENTS = Examples.readable();

  private ReadableParts() {}

  /** Returns the JSON of the parts, by their types. */
  static Map<Class<?>, String> all() {
    Map<Class<?>, String> parts = new LinkedHashMap<>();
    parts.put(Stage.class, in("session-plan-full", "/stage"));
    parts.put(Actor.class, in("event-taken-over-full", "/event/by"));
    parts.put(Reason.class, in("event-declined-full", "/event/reason"));
    parts.put(Goal.class, in("event-goal-set-full", "/event/goal"));
    parts.put(Goal.Assessment.class, in("session-plan-full", "/selfAssessments/0"));
    parts.put(Session.class, in("event-session-planned-full", "/event/session"));
    parts.put(ActionItem.class, in("event-action-agreed-full", "/event/action"));
    parts.put(Agreement.class, in("event-agreement-reached-full", "/event/agreement"));
    parts.put(Takeover.class, in("event-taken-over-full", "/event/takeover"));
    parts.put(LifecyclePolicy.Reference.class, in("recorded-event-full", "/policy"));
    parts.put(AgendaItem.class, in("session-plan-full", "/agendaItems/0"));
    parts.put(Material.class, in("session-plan-full", "/materials/0"));
    parts.put(ActionReview.class, in("session-plan-full", "/actionReviews/2"));
    parts.put(Waiver.class, in("session-plan-full", "/waivers/0"));
    parts.put(ReadinessPolicy.Change.class, in("readiness-policy-full", "/changes/4"));
    parts.put(Recipient.class, in("introduction-full", "/recipient"));
    parts.put(HelpRequest.Attempt.class, in("help-request-full", "/tried/0"));
    parts.put(ProgressUpdate.GoalUpdate.class, in("progress-update-full", "/goals/0"));
    parts.put(SessionAgenda.Topic.class, in("session-agenda-full", "/topics/1"));
    parts.put(SessionAgenda.Done.class, in("session-agenda-full", "/done/0"));
    parts.put(SessionRecap.Action.class, in("session-recap-full", "/actions/0"));
    return parts;
  }

  private static String in(String document, String pointer) {
    Object value = Objects.requireNonNull(DOCUMENTS.get(document), document);
    JsonNode part = PLAIN.readTree(MentoringJson.strict().write(value)).at(pointer);
    if (part.isMissingNode()) {
      throw new IllegalStateException(document + " has nothing at " + pointer);
    }
    return part.toString();
  }
}
