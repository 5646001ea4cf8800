package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The messages of a hospital pharmacist, in three sizes of each kind. */
final class Examples {
  static final Recipient HADDAD = Recipient.of("Leila Haddad", "Dear Professor Haddad");

  static final Introduction MINIMAL_INTRODUCTION = Introduction.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .about("a hospital pharmacist and have led a night team of six since March")
      .whyYou(
          "In your article on ward rounds you wrote that you stopped chairing your own handovers")
      .wantToLearn("run a handover in fifteen minutes without losing what matters")
      .expectations(
          "one conversation a month until summer; I choose the case and report what I changed")
      .askMinutes(25)
      .build();

  static final Introduction TYPICAL_INTRODUCTION = MINIMAL_INTRODUCTION.toBuilder()
      .recipient(HADDAD)
      .topic("short ward handovers")
      .soFar(
          "Since April I have timed every handover. The shortest took nineteen minutes, the longest fifty.")
      .addSkills("scheduling shifts", "explaining risks in plain words", "keeping calm")
      .addInterest("medication safety")
      .firstQuestion("What was the first thing you stopped saying aloud, and who missed it?")
      .availability("Mondays and Thursdays, 2 to 4 p.m.")
      .zone(ZoneId.of("Europe/Warsaw"))
      .build();

  static final Introduction FULL_INTRODUCTION = TYPICAL_INTRODUCTION.toBuilder()
      .referredBy("Anders Lund")
      .sharedGroup("the hospital pharmacists’ association")
      .experience("Before joining the hospital, I worked in a community pharmacy for four years.")
      .link("https://example.org/mira")
      .askMedium(Introduction.Medium.MEETING)
      .build();

  static final HelpRequest MINIMAL_HELP_REQUEST = HelpRequest.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .topic("handovers that run over")
      .minutes(10)
      .goal("end every handover within fifteen minutes from May on")
      .background(
          "Two of the last five took half an hour because the day team wanted details of individual patients."
              + " I answered each question, since I did not want to seem unprepared.")
      .whyYou(
          "You have introduced short handovers on two wards, and I know nobody else who has done it with teams like mine.")
      .addQuestion("Which details would you leave to the written notes?")
      .build();

  static final HelpRequest TYPICAL_HELP_REQUEST = MINIMAL_HELP_REQUEST.toBuilder()
      .recipient(HADDAD)
      .addQuestion("What would you say to a colleague who asks for them anyway?")
      .addTried("A list of five points", "faster, but the questions came afterward in the corridor")
      .addTried("Questions only at the end", "it worked once; the next day I gave in")
      .neededBy(LocalDate.of(2026, 4, 17))
      .meanwhile("move the list to the top of the notes")
      .build();

  static final HelpRequest FULL_HELP_REQUEST = TYPICAL_HELP_REQUEST.toBuilder()
      .questions(TYPICAL_HELP_REQUEST.questions().subList(0, 2))
      .addOption("Ask the ward manager to announce a rule")
      .addOption("Leave the room after fifteen minutes")
      .recommendation("A, because a rule protects the next team as well")
      .expected("that the notes would answer most questions")
      .link("https://example.org/handover-notes")
      .thanksFor("Your advice to time the handovers showed me where the minutes go.")
      .build();

  /** The shortest request that asks by options and not by a question. */
  static final HelpRequest OPTIONS_ONLY =
      FULL_HELP_REQUEST.toBuilder().questions(List.of()).build();

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final ZonedDateTime SESSION =
      LocalDateTime.of(2026, 4, 16, 18, 0).atZone(WARSAW);
  private static final ZonedDateTime NEXT_SESSION =
      LocalDateTime.of(2026, 5, 7, 18, 0).atZone(WARSAW);

  static final SessionAgenda MINIMAL_SESSION_AGENDA = SessionAgenda.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .start(SESSION)
      .place("video call")
      .goal("a list of what the night team no longer needs to say aloud")
      .addTopic("Questions about individual patients")
      .build();

  static final SessionAgenda TYPICAL_SESSION_AGENDA = MINIMAL_SESSION_AGENDA.toBuilder()
      .recipient(HADDAD)
      .minutes(45)
      .topics(List.of())
      .addTopic("Questions about individual patients", 20)
      .addTopic("What belongs in the written notes", 15)
      .addDone("Timed ten handovers", "seven took longer than twenty minutes")
      .addQuestion("How did you tell your team that you would no longer chair handovers?")
      .build();

  static final SessionAgenda FULL_SESSION_AGENDA = TYPICAL_SESSION_AGENDA.toBuilder()
      .link("https://example.org/call")
      .addTopic("The next session", 5)
      .addDone("Read your article again")
      .addHelpWanted(Help.ADVICE, Help.DECISION)
      .addQuestion("Which of the ten handovers would you have cut short?")
      .addMaterials("The ten handover times, one page", "The current list, one page")
      .build();

  static final SessionRecap MINIMAL_SESSION_RECAP = SessionRecap.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .date(SESSION.toLocalDate())
      .thanksFor("Your question about who would miss each detail has halved my list.")
      .addAction("Try the short list on three nights", LocalDate.of(2026, 4, 24))
      .build();

  static final SessionRecap TYPICAL_SESSION_RECAP = MINIMAL_SESSION_RECAP.toBuilder()
      .recipient(HADDAD)
      .addDecision("Details of individual patients go into the notes")
      .addAction("Tell the day team what we no longer say aloud", LocalDate.of(2026, 4, 29))
      .addOffer("Send me the list that your ward uses")
      .next(NEXT_SESSION)
      .build();

  static final SessionRecap FULL_SESSION_RECAP = TYPICAL_SESSION_RECAP.toBuilder()
      .addDecision("The rule applies to the night team first")
      .addOffer("Speak to the ward manager")
      .build();

  static final RescheduleRequest MINIMAL_RESCHEDULE_REQUEST = RescheduleRequest.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .start(SESSION)
      .addSlot(LocalDateTime.of(2026, 4, 21, 17, 30).atZone(WARSAW))
      .addSlot(LocalDateTime.of(2026, 4, 22, 18, 0).atZone(WARSAW))
      .agenda("The agenda I sent stays the same.")
      .build();

  static final RescheduleRequest TYPICAL_RESCHEDULE_REQUEST = MINIMAL_RESCHEDULE_REQUEST.toBuilder()
      .recipient(HADDAD)
      .reason("A colleague is ill, and I am covering the night shift.")
      .build();

  static final RescheduleRequest FULL_RESCHEDULE_REQUEST = TYPICAL_RESCHEDULE_REQUEST.toBuilder()
      .addSlot(LocalDateTime.of(2026, 4, 23, 7, 45).atZone(WARSAW))
      .build();

  static final ProgressUpdate MINIMAL_PROGRESS_UPDATE = ProgressUpdate.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .addGoal(new GoalUpdate(
          "Handovers within fifteen minutes",
          Optional.empty(),
          Optional.empty(),
          Optional.of("a rule for questions")))
      .addQuestion("Would you bring in the day team before the rule is settled?")
      .build();

  static final ProgressUpdate TYPICAL_PROGRESS_UPDATE = MINIMAL_PROGRESS_UPDATE.toBuilder()
      .recipient(HADDAD)
      .goals(List.of())
      .addGoal(
          "Handovers within fifteen minutes",
          Status.PARTLY_MET,
          "six of the last ten",
          "a rule for questions")
      .addGoal(
          "A night team that chairs its own handovers",
          Status.NOT_MET,
          "two of six have done it once",
          "working in pairs for the first three weeks")
      .blocked("the day team has not heard about the rule yet")
      .neededBy(LocalDate.of(2026, 4, 30))
      .build();

  static final ProgressUpdate FULL_PROGRESS_UPDATE = TYPICAL_PROGRESS_UPDATE.toBuilder()
      .addGoal(
          "One written list for all wards",
          Status.MET,
          "the list is posted on four wards",
          "hand it over to the ward managers")
      .addGoal(new GoalUpdate(
          "A talk at the spring meeting",
          Optional.of(Status.DROPPED),
          Optional.empty(),
          Optional.empty()))
      .addQuestion("What sign would tell you that the team no longer needs me there?")
      .build();

  static final ClosingThanks MINIMAL_CLOSING_THANKS = ClosingThanks.builder()
      .recipient(Recipient.of("Leila Haddad"))
      .sender("Mira Kowalczyk")
      .difference(
          "You asked me who would miss each detail, and I have been asking myself ever since.")
      .addAchievement("Nine of ten handovers end within fifteen minutes")
      .next("bring the list to the other wards")
      .build();

  static final ClosingThanks TYPICAL_CLOSING_THANKS = MINIMAL_CLOSING_THANKS.toBuilder()
      .recipient(HADDAD)
      .addAchievement("The night team chairs its own handovers")
      .contact("write to you once a year about what has come of it")
      .build();

  static final ClosingThanks FULL_CLOSING_THANKS = TYPICAL_CLOSING_THANKS.toBuilder()
      .addAchievement("The list is posted on four wards")
      .offer("show our list to your students")
      .build();

  static final List<MessageInput> MINIMAL = List.of(
      MINIMAL_INTRODUCTION,
      MINIMAL_HELP_REQUEST,
      MINIMAL_SESSION_AGENDA,
      MINIMAL_SESSION_RECAP,
      MINIMAL_RESCHEDULE_REQUEST,
      MINIMAL_PROGRESS_UPDATE,
      MINIMAL_CLOSING_THANKS);

  static final List<MessageInput> TYPICAL = List.of(
      TYPICAL_INTRODUCTION,
      TYPICAL_HELP_REQUEST,
      TYPICAL_SESSION_AGENDA,
      TYPICAL_SESSION_RECAP,
      TYPICAL_RESCHEDULE_REQUEST,
      TYPICAL_PROGRESS_UPDATE,
      TYPICAL_CLOSING_THANKS);

  private static final Recipient LEILA = Recipient.of("Leila Haddad", "Hi Leila");

  static final List<MessageInput> INFORMAL = List.of(
      TYPICAL_INTRODUCTION.toBuilder().recipient(LEILA).build(),
      TYPICAL_HELP_REQUEST.toBuilder().recipient(LEILA).build(),
      TYPICAL_SESSION_AGENDA.toBuilder().recipient(LEILA).build(),
      TYPICAL_SESSION_RECAP.toBuilder().recipient(LEILA).build(),
      TYPICAL_RESCHEDULE_REQUEST.toBuilder().recipient(LEILA).build(),
      TYPICAL_PROGRESS_UPDATE.toBuilder().recipient(LEILA).build(),
      TYPICAL_CLOSING_THANKS.toBuilder().recipient(LEILA).build());

  static final List<MessageInput> FULL = List.of(
      FULL_INTRODUCTION,
      FULL_HELP_REQUEST,
      FULL_SESSION_AGENDA,
      FULL_SESSION_RECAP,
      FULL_RESCHEDULE_REQUEST,
      FULL_PROGRESS_UPDATE,
      FULL_CLOSING_THANKS);

  private Examples() {}
}
