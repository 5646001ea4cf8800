package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.PolicyChange;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import io.github.mentoring4j.readiness.Waiver;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.MessageKind;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.Recipient;
import io.github.mentoring4j.templates.SentenceStarter;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of documents that stand by themselves in a value of a user. */
final class DocumentParts {
  /** Codes, each of which can be the name of a property, too. */
  private static final List<Document<?>> CODES = List.of(
      Document.part(Stage.class, () -> ValueCodecs.STAGE),
      Document.part(Actor.Side.class, () -> ValueCodecs.SIDE),
      Document.part(Actor.Role.class, () -> MentorshipStandingCodec.ROLE),
      Document.part(Mentorship.Status.class, () -> SessionContextCodec.STATUS),
      Document.part(Mentorship.Outcome.class, () -> MentorshipStandingCodec.OUTCOME),
      Document.part(MentorshipEvent.Type.class, () -> EventTypeCodecs.EVENT_TYPE),
      Document.part(Noted.Kind.class, () -> EventTypeCodecs.NOTED_KIND),
      Document.part(Noted.Audience.class, () -> EventTypeCodecs.AUDIENCE),
      Document.part(Session.Absentee.class, () -> EventTypeCodecs.ABSENTEE),
      Document.part(Goal.Assessment.Status.class, () -> ValueCodecs.ASSESSMENT_STATUS),
      Document.part(ActionItem.Ending.class, () -> ValueCodecs.ENDING),
      codes("kind of refusal", Decision.Refused.Kind.class, Decision.Refused.Kind::code),
      codes(
          "kind of corruption",
          CorruptHistoryException.Kind.class,
          CorruptHistoryException.Kind::code),
      codes("kind of entry that is due", Due.Kind.class, Due.Kind::code),
      codes("effect of a change", PolicyChange.Effect.class, PolicyChange.Effect::code),
      codes("result", Finding.Result.class, Finding.Result::code),
      Document.part(Finding.Severity.class, () -> ReadinessCheckerCodecs.SEVERITY),
      codes("certainty", Finding.Certainty.class, Finding.Certainty::code),
      codes("verdict", ReadinessReport.Verdict.class, ReadinessReport.Verdict::code),
      Document.part(SessionPlan.Course.class, () -> SessionPlanCodec.COURSE),
      Document.part(SessionPlan.Evaluation.class, () -> SessionPlanCodec.EVALUATION),
      Document.part(SessionPlan.Help.class, () -> SessionPlanCodec.HELP),
      Document.part(ActionReview.Status.class, () -> SessionPlanPartCodecs.REVIEW_STATUS),
      Document.part(AgendaItem.Kind.class, () -> SessionPlanPartCodecs.AGENDA_KIND),
      Document.part(MessageKind.class, () -> MessageForms.KIND),
      codes("channel", MessageOptions.Channel.class, MessageOptions.Channel::code),
      codes("format", MessageOptions.Format.class, MessageOptions.Format::code),
      codes("form of address", MessageOptions.Formality.class, MessageOptions.Formality::code),
      codes("unit", MessageOptions.Unit.class, MessageOptions.Unit::code),
      codes("sentence starter", SentenceStarter.class, SentenceStarter::code),
      Document.part(Introduction.Medium.class, () -> MessageForms.MEDIUM));

  /** Values that documents are read from. */
  private static final List<Document<?>> INPUTS = List.of(
      Document.part(Actor.class, () -> ActorCodec.ACTOR),
      Document.part(Reason.class, () -> ValueCodecs.REASON),
      Document.part(Goal.class, () -> ValueCodecs.GOAL),
      Document.part(Goal.Assessment.class, () -> ValueCodecs.ASSESSMENT),
      Document.part(Session.class, () -> ValueCodecs.SESSION),
      Document.part(ActionItem.class, () -> ValueCodecs.ACTION),
      Document.part(Agreement.class, () -> ValueCodecs.AGREEMENT),
      Document.part(Takeover.class, () -> TakeoverCodec.TAKEOVER),
      Document.part(LifecyclePolicy.Reference.class, () -> HistoryCodecs.POLICY),
      Document.part(AgendaItem.class, () -> SessionPlanPartCodecs.AGENDA_ITEM),
      Document.part(Material.class, () -> SessionPlanPartCodecs.MATERIAL),
      Document.part(ActionReview.class, () -> SessionPlanPartCodecs.ACTION_REVIEW),
      Document.part(Waiver.class, () -> SessionPlanPartCodecs.WAIVER),
      Document.part(ReadinessPolicy.Change.class, () -> ReadinessCheckerCodecs.CHANGE),
      Document.part(Recipient.class, () -> MessageForms.RECIPIENT),
      Document.part(HelpRequest.Attempt.class, () -> MessageForms.ATTEMPT),
      Document.part(ProgressUpdate.GoalUpdate.class, () -> MessageForms.GOAL_UPDATE),
      Document.part(SessionAgenda.Topic.class, () -> SessionMessageForms.TOPIC),
      Document.part(SessionAgenda.Done.class, () -> SessionMessageForms.DONE),
      Document.part(SessionRecap.Action.class, () -> SessionMessageForms.ACTION));

  /** What documents tell and are not read from. */
  private static final List<Document<?>> VIEWS = List.of(
      Document.partOfView(Goal.Progress.class, () -> LifecycleEncoders.PROGRESS),
      Document.partOfView(Agreement.Proposal.class, () -> MentorshipStateCodec.PROPOSAL),
      Document.partOfView(Mentorship.Pause.class, () -> MentorshipStandingCodec.PAUSE),
      Document.partOfView(Mentorship.Closing.class, () -> LifecycleEncoders.CLOSING),
      Document.partOfView(Moves.Move.class, () -> LifecycleEncoders.MOVE),
      Document.partOfView(InvalidValueException.Fault.class, () -> FindingEncoders.FAULT),
      Document.partOfView(Due.class, () -> LifecycleEncoders.DUE),
      Document.partOfView(Finding.class, () -> FindingEncoders.FINDING),
      Document.partOfView(Finding.Span.class, () -> FindingEncoders.SPAN),
      Document.partOfView(Finding.Fact.class, () -> FindingEncoders.FACT),
      Document.partOfView(ReadinessReport.RuleResult.class, () -> FindingEncoders.RULE_RESULT),
      Document.partOfView(ReadinessRule.class, () -> ReadinessCheckerCodecs.RULE),
      Document.partOfView(ReadinessRule.Parameter.class, () -> ReadinessCheckerCodecs.PARAMETER));

  static final List<Document<?>> ALL =
      Stream.of(CODES, INPUTS, VIEWS).flatMap(List::stream).toList();

  private DocumentParts() {}

  private static <E extends Enum<E>> Document<E> codes(
      String noun, Class<E> type, Function<E, String> codeOf) {
    EnumCodec<E> codec = EnumCodec.of(noun, type.getEnumConstants(), codeOf);
    return Document.part(type, () -> codec);
  }
}
