package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.readiness.ActionReview;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.Material;
import io.github.mentoring4j.readiness.SessionPlan.Waiver;
import java.util.List;
import java.util.TreeMap;

/** The values inside of a session plan. */
final class PlanParts {
  static final Form<AgendaItem> AGENDA_ITEM = Shape.of(
          "AgendaItem", AgendaItem::builder, AgendaItem.Builder::build)
      .defaulted("kind", Codes.AGENDA_KIND, AgendaItem::kind, AgendaItem.Builder::kind)
      .defaulted("text", TEXT, AgendaItem::text, AgendaItem.Builder::text)
      .optional(
          "minutes", INTEGER, item -> Forms.boxed(item.minutes()), AgendaItem.Builder::minutes)
      .optional("goal", TEXT, AgendaItem::goal, AgendaItem.Builder::goal);

  static final Form<Material> MATERIAL = Shape.<Material>ofRecord(
          "Material",
          parts ->
              new Material(parts.get("title"), parts.<Integer>get("pages"), parts.find("sharedAt")))
      .required("title", TEXT, Material::title, part("title"))
      .required("pages", INTEGER, Material::pages, part("pages"))
      .optional("sharedAt", INSTANT, Material::sharedAt, part("sharedAt"));

  static final Form<ActionReview> ACTION_REVIEW = Shape.of(
          "ActionReview", ActionReview::builder, ActionReview.Builder::build)
      .required("action", TEXT, ActionReview::action, ActionReview.Builder::action)
      .optional("status", Codes.REVIEW_STATUS, ActionReview::status, ActionReview.Builder::status)
      .optional("note", TEXT, ActionReview::note, ActionReview.Builder::note)
      .optional("ending", Codes.ENDING, ActionReview::ending, ActionReview.Builder::ending)
      .optional("handOverTo", TEXT, ActionReview::handOverTo, ActionReview.Builder::handOverTo);

  /** The plan sees to it that no goal is named twice, so it must know where each of them stands. */
  static final Form<BlockedGoal> BLOCKED_GOAL = Shape.<BlockedGoal>ofRecord(
          "BlockedGoal",
          parts ->
              new BlockedGoal(parts.get("goal"), parts.<String>find("tried").orElse("")))
      .required("goal", TEXT, BlockedGoal::goal, part("goal"))
      .defaulted("tried", TEXT, BlockedGoal::tried, part("tried"))
      .judgedByOwner();

  static final Form<Waiver> WAIVER = Shape.<Waiver>ofRecord(
          "Waiver", parts -> new Waiver(parts.get("rule"), parts.find("path"), parts.get("reason")))
      .required("rule", TEXT, Waiver::rule, part("rule"))
      .optional("path", TEXT, Waiver::path, part("path"))
      .required("reason", TEXT, Waiver::reason, part("reason"));

  private PlanParts() {}

  /** Maps are equal whatever the order of their entries, and equal plans are written alike: so the order is that of the ids. */
  static List<BlockedGoal> blockedGoals(SessionPlan plan) {
    return new TreeMap<>(plan.blockedGoals())
        .entrySet().stream()
            .map(entry -> new BlockedGoal(entry.getKey(), entry.getValue()))
            .toList();
  }

  /**
   * An entry of {@link SessionPlan#blockedGoals()}. It has the limits of the plan, which knows its entries by their ids and not by their places.
   *
   * @param goal the id of the goal
   * @param tried what was tried
   */
  record BlockedGoal(String goal, String tried) {
    BlockedGoal {
      Faults.of("BlockedGoal")
          .text("goal", goal, Faults.ID)
          .note("tried", tried, Faults.TEXT)
          .throwIfAny();
    }
  }
}
