package io.github.mentoring4j.bench;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A plan with what is known about the relationship, in the shape and with the constraints of Jakarta Validation. There is one constraint for each rule
 * that applies to {@link ReadinessExample}, and its message is the code of the rule. Rules on several fields are methods, which every peer calls.
 *
 * <p>The rules on structure find what the rules of the library find. Those that read prose ({@link #PROSE}) are one expression each and find only the plain
 * cases.
 */
record ReadinessBean(
    @AssertTrue(message = "relationship.inactive") boolean active,
    @Future(message = "schedule.past") Instant start,
    @Range(min = 20, max = 90, message = "schedule.length") Integer minutes,
    String place,
    @AssertTrue(message = "schedule.confirmed") boolean confirmed,
    Instant plannedEnd,

    @NotEmpty(message = "objective.missing") @Size(max = 3, message = "objective.count") @UniqueElements(message = "objective.duplicate")
    List<String> objectives,

    @NotEmpty(message = "question.missing") @UniqueElements(message = "question.duplicate")
    List<String> questions,

    List<@Valid Item> items,
    boolean nextDate,
    Instant sharedAt,
    Instant now,
    List<Reading> materials,
    Set<String> openActions,
    Set<String> reviewedActions,
    @NotBlank(message = "thanks.missing") String thanks,
    List<@Pattern(regexp = NO_PLACEHOLDER, message = "placeholder.left") String> texts,
    List<String> excludedTopics,
    List<String> goals,
    @NotBlank(message = "progress.stated") String progress,
    @NotBlank(message = "difficulty.stated") String difficulty,
    @NotBlank(message = "feedback.asked") String feedbackAsked,

    @Size(min = 1, max = 2, message = "help.kind", groups = Thorough.class) Set<SessionPlan.Help> help) {
  /** The group of what only the thorough policy asks for. */
  interface Thorough {}

  /** The rules that read prose. */
  static final Set<String> PROSE = Set.of(
      "objective.linked",
      "objective.vague",
      "objective.checkable",
      "question.open",
      "question.specific",
      "question.single");

  static final String NO_PLACEHOLDER = "[^\\[\\]{}<>_]*";

  private static final java.util.regex.Pattern VAGUE =
      java.util.regex.Pattern.compile("(?i)(improve|get better|be more|work on)\\b.*");
  private static final java.util.regex.Pattern RESULT = java.util.regex.Pattern.compile(
      "(?i)(choose|know|decide|draft|write|understand|agree|plan|name|leave with)\\b.*");
  private static final java.util.regex.Pattern OPEN =
      java.util.regex.Pattern.compile("(?i)(how|what|which|who|whom|when|where|why)\\b.*");
  private static final java.util.regex.Pattern SEVERAL =
      java.util.regex.Pattern.compile("(?i), (and )?(how|what|would|why|when)\\b");

  /** An item of the agenda. */
  record Item(
      boolean topic,
      boolean nextSteps,
      @NotNull(message = "agenda.untimed") Integer minutes) {}

  /** What the mentor is asked to read. */
  record Reading(int pages, Instant sharedAt) {}

  static ReadinessBean of(SessionPlan plan, SessionContext context, Instant now) {
    return new ReadinessBean(
        context.status().filter(Mentorship.Status.ACTIVE::equals).isPresent(),
        plan.start().map(ZonedDateTime::toInstant).orElse(null),
        plan.length().map(length -> (int) length.toMinutes()).orElse(null),
        plan.place()
            .or(plan::channel)
            .or(() -> context.agreement().flatMap(Agreement::channel))
            .orElse(null),
        plan.confirmed().orElse(false),
        context.plannedEnd().orElse(null),
        plan.objectives(),
        plan.questions(),
        plan.agendaItems().stream().map(ReadinessBean::item).toList(),
        plan.nextDate().isPresent(),
        plan.sharedAt().orElse(null),
        now,
        plan.materials().stream().map(ReadinessBean::reading).toList(),
        Set.copyOf(
            context.openActions().orElse(List.of()).stream().map(ActionItem::id).toList()),
        Set.copyOf(
            plan.actionReviews().stream().map(SessionPlan.ActionReview::action).toList()),
        plan.thanks().orElse(null),
        texts(plan),
        context.agreement().map(Agreement::excludedTopics).stream()
            .flatMap(topics -> topics.stream())
            .map(topic -> topic.toLowerCase(Locale.ROOT))
            .toList(),
        context.activeGoals().orElse(List.of()).stream().map(Goal::text).toList(),
        plan.progress().orElse(null),
        plan.difficulty().orElse(null),
        plan.feedbackAsked().orElse(null),
        plan.helpWanted());
  }

  private static Item item(AgendaItem item) {
    return new Item(
        item.kind() == AgendaItem.Kind.TOPIC,
        item.kind() == AgendaItem.Kind.NEXT_STEPS,
        item.minutes().isPresent() ? item.minutes().getAsInt() : null);
  }

  private static Reading reading(Material material) {
    return new Reading(material.pages(), material.sharedAt().orElse(null));
  }

  private static List<String> texts(SessionPlan plan) {
    List<String> texts = new ArrayList<>(plan.objectives());
    texts.addAll(plan.questions());
    plan.agendaItems().forEach(item -> texts.add(item.text()));
    plan.background().ifPresent(texts::add);
    plan.thanks().ifPresent(texts::add);
    plan.progress().ifPresent(texts::add);
    plan.difficulty().ifPresent(texts::add);
    plan.feedbackAsked().ifPresent(texts::add);
    plan.actionReviews().forEach(review -> review.note().ifPresent(texts::add));
    texts.addAll(plan.reflections());
    return texts;
  }

  @AssertTrue(message = "schedule.missing") public boolean isScheduled() {
    return start != null && minutes != null && place != null && !place.isBlank();
  }

  @AssertTrue(message = "schedule.after-end") public boolean isBeforeEnd() {
    return start == null || plannedEnd == null || !start.isAfter(plannedEnd);
  }

  @AssertTrue(message = "question.count") public boolean isTimeForQuestions() {
    return minutes == null || questions.size() <= Math.max(1, minutes / 6);
  }

  @AssertTrue(message = "topic.missing") public boolean isWithTopic() {
    return topics() > 0;
  }

  @AssertTrue(message = "topic.count") public boolean isTimeForTopics() {
    int further = minutes == null ? 0 : Math.max(0, minutes - 60) / 30;
    boolean fits = items.stream().allMatch(item -> item.minutes != null) && isAgendaFitting();
    return fits || topics() <= 3 + further;
  }

  @AssertTrue(message = "agenda.overrun") public boolean isAgendaFitting() {
    return minutes == null || planned() <= minutes;
  }

  @AssertTrue(message = "agenda.slack") public boolean isTimeLeft() {
    return minutes == null || !isAgendaFitting() || minutes - planned() + nextSteps() >= 5;
  }

  @AssertTrue(message = "agenda.next-steps") public boolean isWithNextSteps() {
    return nextDate || items.stream().anyMatch(Item::nextSteps);
  }

  @AssertTrue(message = "agenda.shared") public boolean isSharedInTime() {
    return start == null || isInTime(sharedAt, 24);
  }

  @AssertTrue(message = "material.shared") public boolean isMaterialInTime() {
    return start == null
        || materials.stream()
            .allMatch(material -> material.pages <= 5 || isInTime(material.sharedAt, 48));
  }

  @AssertTrue(message = "actions.reviewed") public boolean isEveryActionReviewed() {
    return reviewedActions.containsAll(openActions);
  }

  @AssertTrue(message = "topic.off-limits") public boolean isWithinLimits() {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .noneMatch(text -> excludedTopics.stream().anyMatch(text::contains));
  }

  @AssertTrue(message = "objective.linked") public boolean isLinked() {
    Set<String> words = new HashSet<>();
    goals.forEach(goal -> words.addAll(words(goal)));
    return objectives.isEmpty()
        || objectives.stream()
            .anyMatch(objective -> words(objective).stream()
                .anyMatch(word -> word.length() > 4 && words.contains(word)));
  }

  @AssertTrue(message = "objective.vague") public boolean isClear() {
    return objectives.stream().noneMatch(objective -> VAGUE.matcher(objective).matches());
  }

  @AssertTrue(message = "objective.checkable") public boolean isCheckable() {
    return objectives.isEmpty()
        || objectives.stream().anyMatch(objective -> RESULT.matcher(objective).matches());
  }

  @AssertTrue(message = "question.open") public boolean isOpen() {
    return questions.isEmpty()
        || questions.stream().anyMatch(question -> OPEN.matcher(question).matches());
  }

  @AssertTrue(message = "question.specific") public boolean isSpecific() {
    return questions.isEmpty()
        || questions.stream().anyMatch(question -> words(question).size() > 8);
  }

  @AssertTrue(message = "question.single") public boolean isSingle() {
    return questions.stream().noneMatch(question -> SEVERAL.matcher(question).find());
  }

  private boolean isInTime(Instant shared, int hours) {
    Instant deadline = start.minus(Duration.ofHours(hours));
    return !(shared == null ? now : shared).isAfter(deadline);
  }

  private long topics() {
    return items.stream().filter(Item::topic).count();
  }

  private int planned() {
    return items.stream()
        .mapToInt(item -> item.minutes == null ? 0 : item.minutes)
        .sum();
  }

  private int nextSteps() {
    return items.stream()
        .filter(Item::nextSteps)
        .mapToInt(item -> item.minutes == null ? 0 : item.minutes)
        .sum();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
