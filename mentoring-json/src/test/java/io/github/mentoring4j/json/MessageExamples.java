package io.github.mentoring4j.json;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.Recipient;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionRecap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What messages are made from: of each kind one with every part, and one with no more than it needs. */
final class MessageExamples {
  private MessageExamples() {}

  /** All of them, by the names of their files. */
  static Map<String, MessageInput> all() {
    Map<String, MessageInput> values = new LinkedHashMap<>();
    values.put("introduction-full", introductionFull());
    values.put("introduction-minimal", introduction().build());
    values.put("help-request-full", helpRequestFull());
    values.put("help-request-minimal", helpRequest().build());
    values.put("session-agenda-full", sessionAgendaFull());
    values.put("session-agenda-minimal", sessionAgenda().place("your office").build());
    values.put("session-recap-full", sessionRecapFull());
    values.put("session-recap-minimal", sessionRecap().build());
    values.put("reschedule-request-full", rescheduleRequestFull());
    values.put("reschedule-request-minimal", rescheduleRequest().build());
    values.put("progress-update-full", progressUpdateFull());
    values.put("progress-update-minimal", progressUpdateMinimal());
    values.put("closing-thanks-full", closingThanksFull());
    values.put("closing-thanks-minimal", closingThanks().build());
    return values;
  }

  static Introduction.Builder introduction() {
    return Introduction.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .about("a hospital pharmacist")
        .whyYou("You wrote that you stopped chairing your own handovers.")
        .wantToLearn("run a handover in fifteen minutes")
        .expectations("one talk a month until summer")
        .askMinutes(25);
  }

  static Introduction introductionFull() {
    return introduction()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .askMedium(Introduction.Medium.MEETING)
        .topic("short handovers")
        .referredBy("Jonas Weber")
        .sharedGroup("the hospital pharmacists' association")
        .soFar("I have timed ten of ours.")
        .addSkill("planning")
        .addSkill("listening")
        .addInterest("ward design")
        .experience("I have led a night team of six since March.")
        .firstQuestion("What did you leave out first?")
        .availability("Tuesdays, 5 to 7 p.m.")
        .zone(ZoneId.of("Europe/Warsaw"))
        .link("https://example.org/mira")
        .language(Locale.ENGLISH)
        .build();
  }

  static HelpRequest.Builder helpRequest() {
    return HelpRequest.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .topic("handovers that run over")
        .minutes(10)
        .goal("end every handover after fifteen minutes")
        .background("Two of the last five took half an hour.\nThe day team asks for details.")
        .whyYou("You have brought two wards to short handovers.")
        .addQuestion("Which details would you leave to the written notes?");
  }

  static HelpRequest helpRequestFull() {
    return helpRequest()
        .recipient(Recipient.of("Leila Haddad", "Dear Leila"))
        .addOption("a list of five points")
        .addOption("questions at the end only")
        .recommendation("the second, since it costs nobody anything.")
        .expected("that the list would be enough.")
        .addTried("A list of five points", "faster, but the questions came afterwards")
        .addTried("A clock on the wall", "nobody looked")
        .neededBy(LocalDate.of(2026, 4, 17))
        .meanwhile("keep the list")
        .link("https://example.org/handover")
        .thanksFor("Your hint to stand made the last two shorter.")
        .language(Locale.forLanguageTag("en-GB"))
        .build();
  }

  static SessionAgenda.Builder sessionAgenda() {
    return SessionAgenda.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
        .goal("a list of what the night team no longer says aloud")
        .addTopic("questions about single patients");
  }

  static SessionAgenda sessionAgendaFull() {
    return sessionAgenda()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .addTopic("who may interrupt", 20)
        .minutes(45)
        .place("video call")
        .link("https://example.org/room")
        .addDone("Time five handovers", "three of them within fifteen minutes")
        .addDone(new Done("Ask the day team", Optional.empty()))
        .addHelpWanted(Help.ADVICE, Help.DECISION)
        .addQuestion("Which details would you leave to the written notes?")
        .addQuestion("How do you stop a discussion kindly?")
        .addMaterial("the list, second draft")
        .addMaterial("the times of five handovers")
        .language(Locale.ENGLISH)
        .build();
  }

  static SessionRecap.Builder sessionRecap() {
    return SessionRecap.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .date(LocalDate.of(2026, 4, 16))
        .thanksFor("Your question who misses the details changed what I put on the list.")
        .addAction("Try the new list on three nights", LocalDate.of(2026, 4, 24));
  }

  static SessionRecap sessionRecapFull() {
    return sessionRecap()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .addAction("Send you the times", LocalDate.of(2026, 4, 27))
        .addDecision("Questions wait until the end of the handover")
        .addOffer("to read the list")
        .addOffer("to speak with the head of the day team")
        .next(ZonedDateTime.parse("2026-04-30T17:30+02:00[Europe/Warsaw]"))
        .language(Locale.forLanguageTag("en-GB"))
        .build();
  }

  /** The mentee is elsewhere on the other day, so that each time has a zone of its own. */
  static RescheduleRequest.Builder rescheduleRequest() {
    return RescheduleRequest.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
        .addSlot(ZonedDateTime.parse("2026-04-21T17:30+02:00[Europe/Warsaw]"))
        .addSlot(ZonedDateTime.parse("2026-04-22T18:00+01:00[Europe/London]"))
        .agenda("The agenda stays as I sent it.");
  }

  static RescheduleRequest rescheduleRequestFull() {
    return rescheduleRequest()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .addSlot(ZonedDateTime.parse("2026-04-23T08:00:30.5+05:30"))
        .reason("A colleague is ill, and I take over his night.")
        .language(Locale.ENGLISH)
        .build();
  }

  static ProgressUpdate.Builder progressUpdate() {
    return ProgressUpdate.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .addQuestion("Would you bring in the day team before the rule is fixed?");
  }

  static ProgressUpdate progressUpdateMinimal() {
    return progressUpdate()
        .addGoal(new GoalUpdate(
            "Handovers within fifteen minutes",
            Optional.empty(),
            Optional.empty(),
            Optional.of("a rule for questions")))
        .build();
  }

  static ProgressUpdate progressUpdateFull() {
    return progressUpdate()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .addGoal(
            "Handovers within fifteen minutes",
            Goal.Assessment.Status.PARTLY_MET,
            "six of the last ten",
            "a rule for questions")
        .addGoal(new GoalUpdate(
            "A rota that nobody has to swap",
            Optional.of(Goal.Assessment.Status.NOT_MET),
            Optional.empty(),
            Optional.empty()))
        .addQuestion("What would you look at next?")
        .blocked("the day team has no time before May")
        .neededBy(LocalDate.of(2026, 6, 12))
        .language(Locale.ENGLISH)
        .build();
  }

  static ClosingThanks.Builder closingThanks() {
    return ClosingThanks.builder()
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira Kowalczyk")
        .difference("You asked who would miss what I say. Since then I prepare every handover so.")
        .addAchievement("Nine of ten handovers end within fifteen minutes")
        .next("bring the list to the other wards");
  }

  static ClosingThanks closingThanksFull() {
    return closingThanks()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .addAchievement("The night team leads them in turn")
        .contact("write to you once a year")
        .offer("show our handovers to your students")
        .language(Locale.ENGLISH)
        .build();
  }
}
