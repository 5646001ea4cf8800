package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageReview;
import io.github.mentoring4j.templates.Recipient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks whether some document holds each part of each value, so that a part added later is not forgotten here. */
class CompletenessTest {
  /** What is called otherwise, for it would be an odd name in JSON. */
  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("Session.isFinal", "final"),
      Map.entry("Mentorship.isAgreementToBeRenewed", "agreementToBeRenewed"),
      Map.entry("Progress.isOpen", "open"),
      Map.entry("Progress.isAssessedInStage", "assessedInStage"),
      Map.entry("Decision.isPermitted", "permitted"),
      Map.entry("Move.isPermitted", "permitted"),
      Map.entry("ReadinessRule.isOn", "on"),
      Map.entry("Person.id", "person"),
      Map.entry("Count.value", "count"),
      Map.entry("Length.value", "length"),
      Map.entry("Moment.at", "moment"),
      Map.entry("Text.value", "text"));

  /** What is worked out of other parts; and the examples of rules, which are plans and no part of a rule's own document. */
  private static final Set<String> LEFT_OUT = Set.of(
      "ReadinessRule.examples",
      "Parameter.isWhole",
      "ReadinessPolicy.toBuilder",
      "SessionCancelled.toldAt",
      "SessionRescheduled.toldAt",
      "Mentorship.evidence",
      "Decision.orElseThrow",
      "ReadinessReport.isReady",
      "ReadinessReport.findings",
      "Progress.hasStatus");

  /** What every input of a message has beside its parts. */
  private static final Set<String> LEFT_OUT_OF_INPUTS = Set.of("kind", "given");

  private static final String DOCUMENTS = documents();

  static Stream<Class<?>> types() {
    return Stream.of(
            Arrays.stream(MentorshipEvent.class.getPermittedSubclasses()),
            inputs(),
            inputs().flatMap(CompletenessTest::partsOf),
            Stream.of(
                RecordedEvent.class,
                LifecyclePolicy.Reference.class,
                Actor.Person.class,
                Goal.class,
                Agreement.class,
                Goal.Assessment.class,
                Session.class,
                ActionItem.class,
                SessionPlan.class,
                AgendaItem.class,
                Material.class,
                Waiver.class,
                SessionPlan.ActionReview.class,
                SessionContext.class,
                ReadinessChecker.class,
                ReadinessPolicy.class,
                ReadinessPolicy.Change.Switch.class,
                ReadinessPolicy.Change.Grade.class,
                ReadinessPolicy.Change.Setting.class,
                ReadinessRule.class,
                ReadinessRule.Parameter.class,
                Recipient.class,
                Mentorship.class,
                Mentorship.Closing.class,
                Mentorship.Pause.class,
                MentorshipEvent.TakenOver.Takeover.class,
                Agreement.Proposal.class,
                Actor.Programme.class,
                Reason.class,
                Goal.Progress.class,
                Decision.class,
                Decision.Permitted.class,
                Decision.Refused.class,
                Moves.class,
                Moves.Move.class,
                Due.class,
                Finding.class,
                Finding.Span.class,
                Finding.Fact.Count.class,
                Finding.Fact.Length.class,
                Finding.Fact.Moment.class,
                Finding.Fact.Text.class,
                ReadinessReport.class,
                ReadinessReport.RuleResult.class,
                Message.class,
                MessageReview.class))
        .flatMap(Function.identity());
  }

  static Stream<Class<?>> inputs() {
    return Arrays.stream(MessageInput.class.getPermittedSubclasses());
  }

  private static Stream<Class<?>> partsOf(Class<?> input) {
    return Arrays.stream(input.getDeclaredClasses()).filter(Class::isRecord);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPartIsInSomeDocument(Class<?> type) {
    List<String> missing = Arrays.stream(type.getDeclaredMethods())
        .filter(CompletenessTest::isPart)
        .map(method -> type.getSimpleName() + "." + method.getName())
        .filter(part -> !LEFT_OUT.contains(part))
        .filter(part -> !DOCUMENTS.contains('"' + name(part) + "\":"))
        .toList();
    assertThat(missing).isEmpty();
  }

  /** Most names are those of parts elsewhere, too, so each input is looked for in its own document. */
  @ParameterizedTest
  @MethodSource("inputs")
  void everyPartOfAnInputIsInItsOwnDocument(Class<?> input) {
    String full = MessageExamples.all().entrySet().stream()
        .filter(example -> input.isInstance(example.getValue()))
        .filter(example -> example.getKey().endsWith("-full"))
        .map(example -> MentoringJson.strict().write(example.getValue()))
        .collect(Collectors.joining());
    assertThat(Stream.concat(Stream.of(input), partsOf(input))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(CompletenessTest::isPart)
            .map(Method::getName))
        .hasSizeGreaterThan(LEFT_OUT_OF_INPUTS.size())
        .allSatisfy(part -> assertThat(full).contains('"' + part + "\":"));
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHasADocumentWithAllOfItsPartsAndOneWithNoMoreThanItNeeds(
      MentorshipEvent.Type type) {
    List<Long> absent = Examples.events().values().stream()
        .filter(event -> event.type() == type)
        .map(CompletenessTest::absentParts)
        .toList();
    long optional = Arrays.stream(type.event().getRecordComponents())
        .filter(part -> part.getType() == Optional.class)
        .count();
    assertThat(absent).contains(0L, optional);
  }

  private static long absentParts(MentorshipEvent event) {
    return Arrays.stream(event.getClass().getRecordComponents())
        .filter(part -> Optional.empty().equals(value(part, event)))
        .count();
  }

  private static Object value(RecordComponent part, MentorshipEvent event) {
    try {
      return part.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getName(), e);
    }
  }

  private static boolean isPart(Method method) {
    boolean ofEveryObject = Set.of("hashCode", "toString", "toBuilder").contains(method.getName());
    boolean beside = MessageInput.class.isAssignableFrom(method.getDeclaringClass())
        && LEFT_OUT_OF_INPUTS.contains(method.getName());
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && !ofEveryObject
        && !beside
        && method.getParameterCount() == 0;
  }

  private static String name(String part) {
    return NAMES.getOrDefault(part, part.substring(part.indexOf('.') + 1));
  }

  private static String documents() {
    MentoringJson json = MentoringJson.strict();
    return GoldenFilesTest.written().values().stream().collect(Collectors.joining("\n"))
        + json.write(Views.message(
            MessageOptions.email(Locale.ENGLISH).toBuilder().format(Format.HTML).build()))
        + json.write(MessageComposer.standard()
            .review(MessageExamples.introductionFull(), MessageOptions.email(Locale.ENGLISH)))
        + json.write(ReadinessChecker.standard())
        + json.write(ReadinessChecker.standard().check(SessionPlan.builder().build(), Examples.AT));
  }
}
