package io.github.mentoring4j.examples;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecycleDiagram;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageLanguageException;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.MessageTooLongException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the library makes of one relationship, part by part. The time is that of the last event: nothing here reads a clock. */
final class TourReport {
  private static final Locale LOCALE = Locale.ENGLISH;

  private final List<RecordedEvent> history;
  private final Introduction introduction;
  private final HelpRequest helpRequest;
  private final SessionPlan plan;

  TourReport(
      List<RecordedEvent> history,
      Introduction introduction,
      HelpRequest helpRequest,
      SessionPlan plan) {
    this.history = history;
    this.introduction = introduction;
    this.helpRequest = helpRequest;
    this.plan = plan;
  }

  void print(PrintStream out) {
    History timeline = History.of(history);
    Mentorship pair = timeline.mentorship();
    heading(out, "The introduction, as an e-mail");
    message(out, "introduction", introduction);
    heading(out, "The request for help, as an e-mail");
    message(out, "helpRequest", helpRequest);
    heading(out, "What has happened, stage by stage");
    timeline(out, timeline);
    heading(out, "Where the relationship stands");
    standing(out, pair);
    heading(out, "What is due, now or later");
    due(out, pair);
    heading(out, "One more mentee for a mentor without a free place");
    oneMore(out, pair);
    heading(out, "How ready the next session is");
    out.print(ReadinessChecker.standard()
        .check(plan, SessionContext.of(pair, pair.lastEventAt()), pair.lastEventAt())
        .render(LOCALE));
    heading(out, "The lifecycle, as a Mermaid diagram");
    out.print(LifecycleDiagram.of(Lifecycle.standard().policy()).mermaid(LOCALE));
    heading(out, "The relationship, as JSON");
    out.println(JsonMapper.builder()
        .findAndAddModules()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(pair));
  }

  /** Prints what becomes of each row of a table of pairs that already run. */
  static void printTable(List<String> rows, PrintStream out) {
    heading(out, "Pairs that already run, taken over from a table");
    TableImport imported =
        TableImport.of(rows, Lifecycle.standard(), Instant.parse("2026-03-05T10:00:00Z"));
    imported.decisions().forEach((row, decision) -> {
      String what = decision.isPermitted() ? standsAt(decision.orElseThrow().next()) : "refused";
      out.println("row " + row + ": " + what);
      findings(out, decision.findings(), Wording.of(LOCALE));
    });
    imported
        .problems()
        .forEach((row, fault) -> out.println("row " + row + ": refused. " + fault.getMessage()));
  }

  private static String standsAt(Mentorship pair) {
    return pair.mentee() + " and " + pair.mentor()
        + pair.stage().map(stage -> ", in stage " + stage.number()).orElse("");
  }

  private static void heading(PrintStream out, String text) {
    out.println();
    out.println("── " + text + " " + "─".repeat(Math.max(3, 74 - text.length())));
    out.println();
  }

  private static void message(PrintStream out, String member, MessageInput input) {
    Message mail = compose(member, input);
    mail.subject().ifPresent(subject -> out.println("Subject: " + subject + "\n"));
    out.println(mail.body().stripTrailing());
  }

  private static Message compose(String member, MessageInput input) {
    try {
      return MessageComposer.standard().compose(input, MessageOptions.email(LOCALE));
    } catch (MessageLanguageException | MessageTooLongException e) {
      throw new Tour.UnfitMember(member, "no-message", String.valueOf(e.getMessage()));
    }
  }

  private static void timeline(PrintStream out, History timeline) {
    out.println("Before the acceptance");
    timeline.beforeAcceptance().forEach(recorded -> out.println("  " + EventLine.of(recorded)));
    for (History.Visit visit : timeline.visits()) {
      out.println();
      out.println("Stage " + visit.stage().number() + ": " + visit.stage().title(LOCALE));
      visit.events().forEach(recorded -> out.println("  " + EventLine.of(recorded)));
    }
  }

  private void standing(PrintStream out, Mentorship pair) {
    out.println("Status: " + pair.status().name().toLowerCase(Locale.ROOT)
        + pair.stage()
            .map(stage -> ", in stage " + stage.number() + " (" + stage.title(LOCALE) + ")")
            .orElse(""));
    pair.stage().ifPresent(stage -> about(out, stage));
    moves(out, pair, Actor.person(pair.mentee()), pair.lastEventAt());
  }

  private static void about(PrintStream out, Stage stage) {
    Stage.Guide guide = stage.guide(LOCALE);
    out.println("About:  " + guide.focus());
    out.println();
    out.println("Questions to think about:");
    guide.reflectionPrompts().forEach(prompt -> out.println("  - " + prompt));
  }

  private void moves(PrintStream out, Mentorship pair, Actor mentee, Instant now) {
    out.println();
    out.println("Moves from here, for the mentee:");
    for (Moves.Move move : Lifecycle.standard().moves(pair, mentee, now).outgoing()) {
      String open = move.needsReason() ? "open, with a reason" : "open";
      out.println("  " + name(move) + ": " + (move.isPermitted() ? open : "not yet"));
      findings(out, move.findings(), Wording.of(LOCALE).in(zone()).about(pair));
    }
  }

  private void due(PrintStream out, Mentorship pair) {
    Wording wording = Wording.of(LOCALE).in(zone()).about(pair);
    for (Due due : Lifecycle.standard().due(pair, zone())) {
      String since = due.isDue(pair.lastEventAt()) ? "now:   " : "later: ";
      out.println(since + due.message(wording) + " (" + whose(due) + ")");
      out.println("       " + due.advice(wording));
    }
  }

  /** That of the next session, where its plan has a start. */
  private ZoneId zone() {
    return plan.start().map(ZonedDateTime::getZone).orElse(ZoneOffset.UTC);
  }

  private static String whose(Due due) {
    return due.whose().stream().map(Actor.Side::code).collect(Collectors.joining(" and "));
  }

  /** As many places as are taken: what an application hands in is judged, and nothing is looked up. */
  private static void oneMore(PrintStream out, Mentorship pair) {
    Instant now = pair.lastEventAt();
    int places = pair.status() == Mentorship.Status.ACTIVE ? 1 : 0;
    DecisionContext among =
        DecisionContext.at(now).among(List.of(pair)).capacity(pair.mentor(), places);
    Actor another = Actor.person("another mentee");
    Proposed proposal = new Proposed(now, another, "another mentee", pair.mentor());
    findings(
        out,
        Lifecycle.standard().begin("one-more", proposal, among).findings(),
        Wording.of(LOCALE));
  }

  private static void findings(PrintStream out, List<Finding> findings, Wording wording) {
    for (Finding finding : findings) {
      out.println("    - " + finding.message(wording));
      out.println("      " + finding.advice(wording));
    }
  }

  private static String name(Moves.Move move) {
    return move.to()
        .map(stage -> "to stage " + stage.number() + " (" + stage.title(LOCALE) + ")")
        .orElseGet(() -> "to be " + EventLine.words(move.type().name()));
  }
}
