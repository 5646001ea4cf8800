package io.github.mentoring4j.templates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The messages of a hospital pharmacist, in three sizes each. */
final class Examples {
  static final Person HADDAD = Person.of("Leila Haddad", "Dear Professor Haddad");

  static final Introduction MINIMAL_INTRODUCTION = Introduction.builder()
      .mentor(Person.of("Leila Haddad"))
      .mentee("Mira Kowalczyk")
      .about("a hospital pharmacist, and have led a night team of six since March")
      .whyYou(
          "In your article on ward rounds you wrote that you stopped chairing your own handovers")
      .wantToLearn("run a handover in fifteen minutes without losing what matters")
      .expectations("one talk a month until summer; I choose the case, and report what I changed")
      .askMinutes(25)
      .build();

  static final Introduction TYPICAL_INTRODUCTION = MINIMAL_INTRODUCTION.toBuilder()
      .mentor(HADDAD)
      .topic("short ward handovers")
      .soFar(
          "Since April I have timed every handover. The shortest took nineteen minutes, the longest fifty.")
      .addSkills("planning rotas", "explaining risks in plain words", "keeping calm")
      .addInterest("medication safety")
      .firstQuestion("What did you stop saying aloud first, and who missed it?")
      .availability("Mondays and Thursdays, 2 to 4 p.m.")
      .zone(ZoneId.of("Europe/Warsaw"))
      .build();

  static final Introduction FULL_INTRODUCTION = TYPICAL_INTRODUCTION.toBuilder()
      .referredBy("Anders Lund")
      .experience("Before that I worked in a community pharmacy for four years.")
      .link("https://example.org/mira")
      .askMedium(Introduction.Medium.MEETING)
      .build();

  static final HelpRequest MINIMAL_HELP_REQUEST = HelpRequest.builder()
      .mentor(Person.of("Leila Haddad"))
      .mentee("Mira Kowalczyk")
      .topic("handovers that run over")
      .minutes(10)
      .goal("end every handover within fifteen minutes from May on")
      .background(
          "Two of the last five took half an hour, because the day team asked for details of single patients."
              + " I answered each question, since I did not want to seem unprepared.")
      .whyYou(
          "You have brought two wards to short handovers, and I know nobody else who has done it with a team of that size.")
      .addQuestion("Which details would you leave to the written notes?")
      .build();

  static final HelpRequest TYPICAL_HELP_REQUEST = MINIMAL_HELP_REQUEST.toBuilder()
      .mentor(HADDAD)
      .addQuestion("What would you say to a colleague who asks for them all the same?")
      .addTried(
          "A list of five points", "faster, but the questions came afterwards in the corridor")
      .addTried("Questions only at the end", "it worked once; the next day I gave way")
      .neededBy(LocalDate.of(2026, 4, 17))
      .meanwhile("move the list to the top of the notes")
      .build();

  static final HelpRequest FULL_HELP_REQUEST = TYPICAL_HELP_REQUEST.toBuilder()
      .addOption("Ask the ward manager to announce a rule")
      .addOption("Leave the room after fifteen minutes")
      .recommendation("A, because a rule protects the next team as well")
      .expected("that the notes would answer most of them")
      .link("https://example.org/handover-notes")
      .thanksFor("Your advice to time the handovers showed me where the minutes go.")
      .build();

  /** The shortest request that asks by options and not by a question. */
  static final HelpRequest OPTIONS_ONLY =
      FULL_HELP_REQUEST.toBuilder().questions(List.of()).build();

  private Examples() {}
}
