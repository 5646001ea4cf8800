package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.DURATION;
import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.readiness.ActionReview;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.Material;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a mentee has prepared for a session. */
final class PlanForms {
  private static final Form<AgendaItem> AGENDA_ITEM = Shape.of(
          "AgendaItem", AgendaItem::builder, AgendaItem.Builder::build)
      .defaulted("kind", Codes.AGENDA_KIND, AgendaItem::kind, AgendaItem.Builder::kind)
      .defaulted("text", TEXT, AgendaItem::text, AgendaItem.Builder::text)
      .optional("minutes", INTEGER, PlanForms::minutes, AgendaItem.Builder::minutes);

  private static final Form<Material> MATERIAL = Shape.<Material>ofRecord(
          "Material",
          parts ->
              new Material(parts.get("title"), parts.<Integer>get("pages"), parts.find("sharedAt")))
      .required("title", TEXT, Material::title, part("title"))
      .required("pages", INTEGER, Material::pages, part("pages"))
      .optional("sharedAt", INSTANT, Material::sharedAt, part("sharedAt"));

  private static final Form<ActionReview> ACTION_REVIEW = Shape.of(
          "ActionReview", ActionReview::builder, ActionReview.Builder::build)
      .required("action", TEXT, ActionReview::action, ActionReview.Builder::action)
      .optional("status", Codes.REVIEW_STATUS, ActionReview::status, ActionReview.Builder::status)
      .optional("note", TEXT, ActionReview::note, ActionReview.Builder::note);

  static final Shape<SessionPlan, Draft> PLAN = Shape.of("SessionPlan", Draft::new, Draft::finish)
      .optional("stage", Codes.STAGE, SessionPlan::stage, (draft, stage) -> draft.plan.stage(stage))
      .optional("start", INSTANT, plan -> plan.start().map(ZonedDateTime::toInstant), Draft::start)
      .optional("zone", Forms.ZONE, plan -> plan.start().map(ZonedDateTime::getZone), Draft::zone)
      .optional(
          "length", DURATION, SessionPlan::length, (draft, length) -> draft.plan.length(length))
      .optional("place", TEXT, SessionPlan::place, (draft, place) -> draft.plan.place(place))
      .optional(
          "channel", TEXT, SessionPlan::channel, (draft, channel) -> draft.plan.channel(channel))
      .optional(
          "confirmed", FLAG, SessionPlan::confirmed, (draft, yes) -> draft.plan.confirmed(yes))
      .list(
          "objectives",
          TEXT,
          SessionPlan::objectives,
          (draft, texts) -> draft.plan.addAllObjectives(texts))
      .list(
          "questions",
          TEXT,
          SessionPlan::questions,
          (draft, texts) -> draft.plan.addAllQuestions(texts))
      .list(
          "agendaItems",
          AGENDA_ITEM,
          SessionPlan::agendaItems,
          (draft, items) -> draft.plan.addAllAgendaItems(items))
      .optional("nextDate", DATE, SessionPlan::nextDate, (draft, date) -> draft.plan.nextDate(date))
      .optional("sharedAt", INSTANT, SessionPlan::sharedAt, (draft, at) -> draft.plan.sharedAt(at))
      .list(
          "materials",
          MATERIAL,
          SessionPlan::materials,
          (draft, items) -> draft.plan.addAllMaterials(items))
      .optional(
          "background", TEXT, SessionPlan::background, (draft, text) -> draft.plan.background(text))
      .optional("thanks", TEXT, SessionPlan::thanks, (draft, text) -> draft.plan.thanks(text))
      .list(
          "actionReviews",
          ACTION_REVIEW,
          SessionPlan::actionReviews,
          (draft, reviews) -> draft.plan.addAllActionReviews(reviews))
      .defaulted(
          "language",
          Forms.LOCALE,
          SessionPlan::language,
          (draft, locale) -> draft.plan.language(locale))
      .together("start", "zone");

  private PlanForms() {}

  private static Optional<Integer> minutes(AgendaItem item) {
    OptionalInt minutes = item.minutes();
    return minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty();
  }

  /** A plan while it is read: its start comes in two properties. */
  static final class Draft {
    private final SessionPlan.Builder plan = SessionPlan.builder();
    private @Nullable Instant start;
    private @Nullable ZoneId zone;

    private void start(Instant instant) {
      this.start = instant;
    }

    private void zone(ZoneId id) {
      this.zone = id;
    }

    private SessionPlan finish() {
      if (start != null) {
        // The shape has refused a start without a zone.
        plan.start(start.atZone(Objects.requireNonNull(zone, "zone")));
      } else if (zone != null) {
        throw new InvalidValueException(
            "SessionPlan", List.of(new Fault("zone", zone.getId(), "to be given with a start")));
      }
      return plan.build();
    }
  }
}
