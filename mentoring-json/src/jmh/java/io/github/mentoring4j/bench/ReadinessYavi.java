package io.github.mentoring4j.bench;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import java.time.Instant;
import java.util.function.Predicate;

/** The constraints of {@link ReadinessBean} for YAVI. */
final class ReadinessYavi {
  private ReadinessYavi() {}

  static Validator<ReadinessBean> standard() {
    return standard(ReadinessExample.NOW).build();
  }

  static Validator<ReadinessBean> thorough() {
    return standard(ReadinessExample.NOW)
        ._collection(
            ReadinessBean::help,
            "help",
            help -> help.greaterThanOrEqual(1)
                .message("help.kind")
                .lessThanOrEqual(2)
                .message("help.kind"))
        .build();
  }

  static Iterable<String> codes(ConstraintViolations violations) {
    return violations.stream().map(violation -> violation.message()).toList();
  }

  private static ValidatorBuilder<ReadinessBean> standard(Instant now) {
    ValidatorBuilder<ReadinessBean> bean = ValidatorBuilder.<ReadinessBean>of()
        ._boolean(ReadinessBean::active, "active", c -> c.isTrue().message("relationship.inactive"))
        ._instant(ReadinessBean::start, "start", c -> c.after(() -> now).message("schedule.past"))
        ._integer(
            ReadinessBean::minutes,
            "minutes",
            c -> c.predicate(minutes -> minutes >= 20 && minutes <= 90, message("schedule.length")))
        ._boolean(
            ReadinessBean::confirmed, "confirmed", c -> c.isTrue().message("schedule.confirmed"))
        ._collection(
            ReadinessBean::objectives,
            "objectives",
            c -> c.notEmpty()
                .message("objective.missing")
                .lessThanOrEqual(3)
                .message("objective.count")
                .unique()
                .message("objective.duplicate"))
        ._collection(
            ReadinessBean::questions,
            "questions",
            c -> c.notEmpty().message("question.missing").unique().message("question.duplicate"))
        .forEach(
            ReadinessBean::items,
            "items",
            item -> item._integer(
                ReadinessBean.Item::minutes, "minutes", c -> c.notNull().message("agenda.untimed")))
        ._string(ReadinessBean::thanks, "thanks", c -> c.notBlank().message("thanks.missing"))
        .forEach(
            ReadinessBean::texts,
            "texts",
            text -> text._string(
                value -> value,
                "text",
                c -> c.pattern(ReadinessBean.NO_PLACEHOLDER).message("placeholder.left")))
        ._string(ReadinessBean::progress, "progress", c -> c.notBlank().message("progress.stated"))
        ._string(
            ReadinessBean::difficulty, "difficulty", c -> c.notBlank().message("difficulty.stated"))
        ._string(
            ReadinessBean::feedbackAsked,
            "feedbackAsked",
            c -> c.notBlank().message("feedback.asked"));
    target(bean, ReadinessBean::isScheduled, "schedule.missing");
    target(bean, ReadinessBean::isBeforeEnd, "schedule.after-end");
    target(bean, ReadinessBean::isTimeForQuestions, "question.count");
    target(bean, ReadinessBean::isWithTopic, "topic.missing");
    target(bean, ReadinessBean::isTimeForTopics, "topic.count");
    target(bean, ReadinessBean::isAgendaFitting, "agenda.overrun");
    target(bean, ReadinessBean::isTimeLeft, "agenda.slack");
    target(bean, ReadinessBean::isWithNextSteps, "agenda.next-steps");
    target(bean, ReadinessBean::isSharedInTime, "agenda.shared");
    target(bean, ReadinessBean::isMaterialInTime, "material.shared");
    target(bean, ReadinessBean::isEveryActionReviewed, "actions.reviewed");
    target(bean, ReadinessBean::isWithinLimits, "topic.off-limits");
    target(bean, ReadinessBean::isLinked, "objective.linked");
    target(bean, ReadinessBean::isClear, "objective.vague");
    target(bean, ReadinessBean::isCheckable, "objective.checkable");
    target(bean, ReadinessBean::isOpen, "question.open");
    target(bean, ReadinessBean::isSpecific, "question.specific");
    target(bean, ReadinessBean::isSingle, "question.single");
    return bean;
  }

  private static void target(
      ValidatorBuilder<ReadinessBean> bean, Predicate<ReadinessBean> rule, String code) {
    bean.constraintOnTarget(rule, code, message(code));
  }

  private static ViolationMessage message(String code) {
    return ViolationMessage.of(code, code);
  }
}
