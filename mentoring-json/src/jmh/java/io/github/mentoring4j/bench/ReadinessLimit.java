package io.github.mentoring4j.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The constraints of {@link ReadinessBean} by hand. */
final class ReadinessLimit {
  private static final java.util.regex.Pattern NO_PLACEHOLDER =
      java.util.regex.Pattern.compile(ReadinessBean.NO_PLACEHOLDER);

  private final List<String> codes = new ArrayList<>();

  private ReadinessLimit() {}

  static List<String> check(ReadinessBean bean, boolean isThorough) {
    ReadinessLimit limit = new ReadinessLimit();
    limit.schedule(bean);
    limit.content(bean);
    limit.agenda(bean);
    limit.texts(bean);
    limit.prose(bean);
    if (isThorough) {
      limit.that(!bean.help().isEmpty() && bean.help().size() <= 2, "help.kind");
    }
    return limit.codes;
  }

  private void schedule(ReadinessBean bean) {
    that(bean.active(), "relationship.inactive");
    that(bean.isScheduled(), "schedule.missing");
    that(bean.start() == null || bean.start().isAfter(bean.now()), "schedule.past");
    that(bean.confirmed(), "schedule.confirmed");
    that(bean.isBeforeEnd(), "schedule.after-end");
    that(
        bean.minutes() == null || (bean.minutes() >= 20 && bean.minutes() <= 90),
        "schedule.length");
  }

  private void content(ReadinessBean bean) {
    that(!bean.objectives().isEmpty(), "objective.missing");
    that(bean.objectives().size() <= 3, "objective.count");
    that(isUnique(bean.objectives()), "objective.duplicate");
    that(!bean.questions().isEmpty(), "question.missing");
    that(bean.isTimeForQuestions(), "question.count");
    that(isUnique(bean.questions()), "question.duplicate");
    that(bean.isWithTopic(), "topic.missing");
    that(bean.isTimeForTopics(), "topic.count");
  }

  private void agenda(ReadinessBean bean) {
    that(bean.isAgendaFitting(), "agenda.overrun");
    that(bean.isTimeLeft(), "agenda.slack");
    for (ReadinessBean.Item item : bean.items()) {
      that(item.minutes() != null, "agenda.untimed");
    }
    that(bean.isWithNextSteps(), "agenda.next-steps");
    that(bean.isSharedInTime(), "agenda.shared");
    that(bean.isMaterialInTime(), "material.shared");
    that(bean.isEveryActionReviewed(), "actions.reviewed");
  }

  private void texts(ReadinessBean bean) {
    says(bean.thanks(), "thanks.missing");
    for (String text : bean.texts()) {
      that(NO_PLACEHOLDER.matcher(text).matches(), "placeholder.left");
    }
    that(bean.isWithinLimits(), "topic.off-limits");
    says(bean.progress(), "progress.stated");
    says(bean.difficulty(), "difficulty.stated");
    says(bean.feedbackAsked(), "feedback.asked");
  }

  private void prose(ReadinessBean bean) {
    that(bean.isLinked(), "objective.linked");
    that(bean.isClear(), "objective.vague");
    that(bean.isCheckable(), "objective.checkable");
    that(bean.isOpen(), "question.open");
    that(bean.isSpecific(), "question.specific");
    that(bean.isSingle(), "question.single");
  }

  private void says(String text, String code) {
    that(text != null && !text.isBlank(), code);
  }

  private void that(boolean isMet, String code) {
    if (!isMet) {
      codes.add(code);
    }
  }

  private static boolean isUnique(List<String> texts) {
    return new HashSet<>(texts).size() == texts.size();
  }
}
