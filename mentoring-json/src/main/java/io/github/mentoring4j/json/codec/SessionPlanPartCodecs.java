package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import io.github.mentoring4j.readiness.Waiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The values inside of a session plan. */
final class SessionPlanPartCodecs {
  static final EnumCodec<AgendaItem.Kind> AGENDA_KIND =
      EnumCodec.of("kind of agenda item", AgendaItem.Kind.values(), AgendaItem.Kind::code);
  static final EnumCodec<ActionReview.Status> REVIEW_STATUS =
      EnumCodec.of("status of an action", ActionReview.Status.values(), ActionReview.Status::code);

  static final Codec<AgendaItem> AGENDA_ITEM = ObjectCodec.of(
          "AgendaItem", AgendaItem::builder, AgendaItem.Builder::build)
      .defaulted("kind", AGENDA_KIND, AgendaItem::kind, AgendaItem.Builder::kind)
      .defaulted("text", TEXT, AgendaItem::text, AgendaItem.Builder::text)
      .optional(
          "minutes",
          INTEGER,
          item -> ScalarCodecs.boxed(item.minutes()),
          AgendaItem.Builder::minutes)
      .optional("goal", TEXT, AgendaItem::goal, AgendaItem.Builder::goal);

  static final Codec<Material> MATERIAL = RecordCodec.of("Material", material -> {
    Part<String> title = material.required("title", TEXT, Material::title);
    Part<Integer> pages = material.required("pages", INTEGER, Material::pages);
    Part<Optional<Instant>> sharedAt = material.optional("sharedAt", INSTANT, Material::sharedAt);
    return parts -> new Material(parts.get(title), parts.get(pages), parts.get(sharedAt));
  });

  static final Codec<ActionReview> ACTION_REVIEW = ObjectCodec.of(
          "ActionReview", ActionReview::builder, ActionReview.Builder::build)
      .required("action", TEXT, ActionReview::action, ActionReview.Builder::action)
      .optional("status", REVIEW_STATUS, ActionReview::status, ActionReview.Builder::status)
      .optional("note", TEXT, ActionReview::note, ActionReview.Builder::note)
      .optional("ending", ValueCodecs.ENDING, ActionReview::ending, ActionReview.Builder::ending)
      .optional("handOverTo", TEXT, ActionReview::handOverTo, ActionReview.Builder::handOverTo);

  /** In the plan they are a map, so no goal is named twice. */
  static final Codec<List<BlockedGoal>> BLOCKED_GOALS = ListCodec.ofDistinct(
      RecordCodec.<BlockedGoal>of("BlockedGoal", blocked -> {
        Part<String> goal = blocked.required("goal", TEXT, BlockedGoal::goal);
        Part<String> tried = blocked.defaulted("tried", "", TEXT, BlockedGoal::tried);
        return parts -> new BlockedGoal(parts.get(goal), parts.get(tried));
      }),
      BlockedGoal::goal);

  static final Codec<Waiver> WAIVER = RecordCodec.of("Waiver", waiver -> {
    Part<String> rule = waiver.required("rule", TEXT, Waiver::rule);
    Part<Optional<String>> path = waiver.optional("path", TEXT, Waiver::path);
    Part<String> reason = waiver.required("reason", TEXT, Waiver::reason);
    return parts -> new Waiver(parts.get(rule), parts.get(path), parts.get(reason));
  });

  private SessionPlanPartCodecs() {}

  /** Returns the entries in the order of the ids, so that equal plans are written alike. */
  static List<BlockedGoal> blockedGoals(SessionPlan plan) {
    List<BlockedGoal> goals = new ArrayList<>();
    new TreeMap<>(plan.blockedGoals())
        .forEach((goal, tried) -> goals.add(new BlockedGoal(goal, tried)));
    return goals;
  }

  /**
   * An entry of {@link SessionPlan#blockedGoals()}. It has the limits of the plan, which knows the ids of its entries and not their places.
   *
   * @param goal the id of the goal
   * @param tried what was tried
   */
  record BlockedGoal(String goal, String tried) {
    BlockedGoal {
      Faults.of("BlockedGoal")
          .id("goal", goal)
          .note("tried", tried, Faults.TEXT)
          .throwIfAny();
    }
  }
}
