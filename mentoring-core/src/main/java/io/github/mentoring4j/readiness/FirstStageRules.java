package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rules on the first stage: getting to know each other, expectations, and a first draft of a goal. */
final class FirstStageRules {
  private FirstStageRules() {}

  static List<Rule> rules() {
    return Rule.all(introduction(), item(), time(), expectations(), goal());
  }

  private static Rule.Builder rule(String code, Severity severity, Rule.Judging judging) {
    return Rule.builder(code, severity, judging).in(Stage.RELATIONSHIP_BUILDING);
  }

  private static Rule.Builder introduction() {
    return rule("introduction.exchanged", Severity.WARNING, FirstStageRules::introduced)
        .good("profiles were exchanged", (plan, context) -> context.introductionsExchanged(true))
        .bad("nothing was exchanged", (plan, context) -> context.introductionsExchanged(false));
  }

  private static Rule.Builder item() {
    return rule("acquaintance.item", Severity.WARNING, FirstStageRules::acquainted)
        .good(
            "the first ten minutes are for it",
            (plan, context) -> plan.addAgendaItem(
                AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, "Where we come from", 10)))
        .bad(
            "the agenda goes straight to the topic",
            (plan, context) -> plan.agendaItems(without(AgendaItem.Kind.ACQUAINTANCE)));
  }

  private static Rule.Builder time() {
    return rule("acquaintance.time", Severity.SUGGESTION, FirstStageRules::hasTime)
        .parameter("leastMinutes", 45, 0, 1_440)
        .good("an hour", (plan, context) -> plan.length(Duration.ofMinutes(60)))
        .bad("just under 45 minutes", (plan, context) -> plan.length(Duration.ofMinutes(44)));
  }

  private static Rule.Builder expectations() {
    return rule("expectations.covered", Severity.WARNING, FirstStageRules::expected)
        .graded(FirstStageRules::lighterAtFirst)
        .good(
            "an item of its own",
            (plan, context) -> plan.agendaItems(without(AgendaItem.Kind.EXPECTATIONS))
                .addAgendaItem(AgendaItem.of(
                    AgendaItem.Kind.EXPECTATIONS, "Every two weeks? What stays between us?", 10)))
        .bad(
            "nothing about how to work together",
            (plan, context) -> plan.agendaItems(without(AgendaItem.Kind.EXPECTATIONS)));
  }

  private static Rule.Builder goal() {
    return rule("goal.drafted", Severity.WARNING, FirstStageRules::drafted)
        .graded(FirstStageRules::lighterAtFirst)
        .good("a goal that is noted already", (plan, context) -> plan.draftGoals(List.of()))
        .bad("no draft, and none noted", (plan, context) -> {
          plan.draftGoals(List.of("TBD"));
          context.activeGoals(List.of());
        });
  }

  private static List<AgendaItem> without(AgendaItem.Kind kind) {
    return GoodPlan.plan(Stage.RELATIONSHIP_BUILDING).build().agendaItems().stream()
        .filter(item -> item.kind() != kind)
        .toList();
  }

  /** It can wait for the second session if the first one has no room. */
  private static Severity lighterAtFirst(Rule rule, Preparation prepared) {
    return prepared.isFirst() ? Severity.SUGGESTION : Severity.WARNING;
  }

  private static Optional<Judgement> unlessFirst(Preparation prepared) {
    Optional<Boolean> first = prepared.context().firstSession();
    if (first.isEmpty()) {
      return Optional.of(Rule.notApplicable(NotApplicableReason.FIRST_SESSION_NOT_SUPPLIED));
    }
    return first.get()
        ? Optional.empty()
        : Optional.of(Rule.notApplicable(NotApplicableReason.NOT_FIRST_SESSION));
  }

  private static Judgement introduced(Rule rule, Preparation prepared) {
    return unlessFirst(prepared)
        .orElseGet(() -> prepared
            .context()
            .introductionsExchanged()
            .map(exchanged -> rule.asks(exchanged, prepared, "introductionsExchanged"))
            .orElseGet(() -> Rule.notApplicable(NotApplicableReason.INTRODUCTIONS_NOT_SUPPLIED)));
  }

  private static Judgement acquainted(Rule rule, Preparation prepared) {
    return unlessFirst(prepared)
        .orElseGet(() ->
            rule.asks(prepared.hasItem(AgendaItem.Kind.ACQUAINTANCE), prepared, "agendaItems"));
  }

  private static Judgement hasTime(Rule rule, Preparation prepared) {
    return unlessFirst(prepared)
        .orElseGet(() -> prepared
            .plan()
            .length()
            .map(length -> hasTime(rule, prepared, length))
            .orElseGet(() -> Rule.notApplicable(NotApplicableReason.NO_LENGTH)));
  }

  private static Judgement hasTime(Rule rule, Preparation prepared, Duration length) {
    Duration least = Duration.ofMinutes(rule.count(prepared, "leastMinutes"));
    return length.compareTo(least) < 0
        ? Rule.unmet(rule.finding(prepared)
            .path("length")
            .observed(Fact.length(length))
            .required(Fact.length(least)))
        : Judgement.met();
  }

  private static Judgement expected(Rule rule, Preparation prepared) {
    return prepared.context().agreement().isPresent()
        ? Rule.notApplicable(NotApplicableReason.AGREEMENT_CONFIRMED)
        : rule.asks(prepared.hasItem(AgendaItem.Kind.EXPECTATIONS), prepared, "agendaItems");
  }

  /** A goal that the relationship has noted need not be brought again. */
  private static Judgement drafted(Rule rule, Preparation prepared) {
    boolean noted =
        prepared.context().activeGoals().filter(goals -> !goals.isEmpty()).isPresent();
    boolean brought =
        !prepared.stated("draftGoals", prepared.plan().draftGoals()).isEmpty();
    return rule.asks(noted || brought, prepared, "draftGoals");
  }
}
