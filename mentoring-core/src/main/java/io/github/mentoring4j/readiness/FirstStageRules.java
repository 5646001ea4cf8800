package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether the two get to know each other, say what they expect, and have a first direction. */
final class FirstStageRules {
  private FirstStageRules() {}

  static List<Rule> rules() {
    return List.of(introduction(), item(), time(), expectations(), goal());
  }

  private static Rule rule(String code, Severity severity, Rule.Judging judging) {
    return Rule.of(code, severity, judging).in(Stage.RELATIONSHIP_BUILDING);
  }

  private static Rule introduction() {
    return rule("introduction.exchanged", Severity.WARNING, FirstStageRules::introduced)
        .good("profiles were exchanged", (plan, context) -> context.introductionsExchanged(true))
        .bad("nothing was exchanged", (plan, context) -> context.introductionsExchanged(false));
  }

  private static Rule item() {
    return rule("acquaintance.item", Severity.WARNING, FirstStageRules::acquainted)
        .good(
            "the first ten minutes are for it",
            (plan, context) -> plan.addAgendaItem(
                AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, "Where we come from", 10)))
        .bad(
            "the agenda goes straight to the topic",
            (plan, context) -> plan.agendaItems(without(AgendaItem.Kind.ACQUAINTANCE)));
  }

  private static Rule time() {
    return rule("acquaintance.time", Severity.SUGGESTION, FirstStageRules::hasTime)
        .parameter("leastMinutes", 45, 0, 1_440)
        .good("an hour", (plan, context) -> plan.length(Duration.ofMinutes(60)))
        .bad("just under 45 minutes", (plan, context) -> plan.length(Duration.ofMinutes(44)));
  }

  private static Rule expectations() {
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

  private static Rule goal() {
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

  /** What a first session has no room for can follow in the second. */
  private static Severity lighterAtFirst(Rule rule, Preparation prepared) {
    return prepared.isFirst() ? Severity.SUGGESTION : Severity.WARNING;
  }

  private static Optional<Judgement> unlessFirst(Preparation prepared) {
    Optional<Boolean> first = prepared.context().firstSession();
    if (first.isEmpty()) {
      return Optional.of(Rule.notApplicable(Reason.FIRST_SESSION_NOT_SUPPLIED));
    }
    return first.get()
        ? Optional.empty()
        : Optional.of(Rule.notApplicable(Reason.NOT_FIRST_SESSION));
  }

  private static Judgement introduced(Rule rule, Preparation prepared) {
    return unlessFirst(prepared)
        .orElseGet(() -> prepared
            .context()
            .introductionsExchanged()
            .map(exchanged -> rule.asks(exchanged, prepared, "introductionsExchanged"))
            .orElseGet(() -> Rule.notApplicable(Reason.INTRODUCTIONS_NOT_SUPPLIED)));
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
            .orElseGet(() -> Rule.notApplicable(Reason.NO_LENGTH)));
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
        ? Rule.notApplicable(Reason.AGREEMENT_CONFIRMED)
        : rule.asks(prepared.hasItem(AgendaItem.Kind.EXPECTATIONS), prepared, "agendaItems");
  }

  /** Whoever has noted a goal in the relationship has brought it already. */
  private static Judgement drafted(Rule rule, Preparation prepared) {
    boolean noted =
        prepared.context().activeGoals().filter(goals -> !goals.isEmpty()).isPresent();
    boolean brought = !Stated.of("draftGoals", prepared.plan().draftGoals()).isEmpty();
    return rule.asks(noted || brought, prepared, "draftGoals");
  }
}
