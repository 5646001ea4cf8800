package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** The messages of a hospital pharmacist in German, each in both registers. */
final class GermanExamples {
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Recipient HADDAD =
      Recipient.of("Leila Haddad", "Sehr geehrte Frau Professorin Haddad");
  private static final Recipient LEILA = Recipient.of("Leila Haddad", "Liebe Leila");

  static final Introduction TYPICAL_INTRODUCTION = Introduction.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .about("Krankenhausapothekerin in Warschau und leite seit März ein sechsköpfiges Nachtteam")
      .whyYou(
          "In Ihrem Aufsatz über Visiten schreiben Sie, dass Sie Ihre Übergaben nicht mehr selbst leiten")
      .wantToLearn(
          "lernen, eine Übergabe in fünfzehn Minuten abzuschließen, ohne dass Wichtiges verloren geht")
      .expectations(
          "bis zum Sommer ein Gespräch im Monat; ich wähle den Fall aus und berichte, was ich geändert habe")
      .askMinutes(25)
      .topic("kurze Schichtübergaben")
      .soFar(
          "Seit Mitte März messe ich die Dauer jeder Übergabe. Die kürzeste dauerte neunzehn Minuten, die längste fünfzig.")
      .addSkills("Dienstpläne schreiben", "Risiken verständlich erklären", "Ruhe bewahren")
      .addInterest("Arzneimittelsicherheit")
      .firstQuestion("Was haben Sie als Erstes weggelassen, und wem hat es gefehlt?")
      .availability("montags und donnerstags, 14 bis 16 Uhr")
      .zone(WARSAW)
      .build();

  static final Introduction INFORMAL_INTRODUCTION = TYPICAL_INTRODUCTION.toBuilder()
      .recipient(LEILA)
      .whyYou(
          "In deinem Aufsatz über Visiten schreibst du, dass du deine Übergaben nicht mehr selbst leitest")
      .firstQuestion("Was hast du als Erstes weggelassen, und wem hat es gefehlt?")
      .build();

  static final HelpRequest TYPICAL_HELP_REQUEST = HelpRequest.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .topic("zu lange Übergaben")
      .minutes(10)
      .goal("ab Mai jede Übergabe nach fünfzehn Minuten beenden")
      .background(
          "Zwei der letzten fünf Übergaben dauerten eine halbe Stunde, weil der Tagdienst nach Einzelheiten zu bestimmten Fällen"
              + " fragte. Ich habe jede Frage beantwortet, um nicht unvorbereitet zu wirken.")
      .whyYou(
          "Sie haben auf zwei Stationen kurze Übergaben eingeführt; sonst kenne ich kein Team, in dem sie kurz geblieben sind")
      .addQuestion("Welche Einzelheiten würden Sie ganz den Notizen überlassen?")
      .addQuestion("Was würden Sie antworten, wenn jemand trotzdem danach fragt?")
      .addTried(
          "Eine Liste mit fünf Punkten",
          "kürzere Übergaben, aber die Fragen kamen danach auf dem Flur")
      .addTried(
          "Fragen erst am Schluss", "Einmal hielt ich es durch, beim zweiten Mal gab ich nach")
      .neededBy(LocalDate.of(2026, 4, 17))
      .meanwhile("die Liste an den Anfang der Notizen stellen")
      .thanksFor(
          "Ihr Rat, die Übergabe im Stehen zu halten, hat uns bisher jedes Mal einige Minuten erspart")
      .build();

  static final HelpRequest INFORMAL_HELP_REQUEST = TYPICAL_HELP_REQUEST.toBuilder()
      .recipient(LEILA)
      .whyYou(
          "Du hast auf zwei Stationen kurze Übergaben eingeführt; sonst kenne ich kein Team, in dem sie kurz geblieben sind")
      .questions(List.of(
          "Welche Einzelheiten würdest du ganz den Notizen überlassen?",
          "Was würdest du antworten, wenn jemand trotzdem danach fragt?"))
      .thanksFor(
          "Dein Rat, die Übergabe im Stehen zu halten, hat uns bisher jedes Mal einige Minuten erspart")
      .build();

  static final SessionAgenda TYPICAL_SESSION_AGENDA = SessionAgenda.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .start(ZonedDateTime.of(2026, 4, 16, 18, 0, 0, 0, WARSAW))
      .minutes(45)
      .link("https://example.org/gespraech")
      .goal("eine Reihenfolge für die Übergabe, die ich ab dem 20. April ausprobieren kann")
      .addTopic("Was mündlich übergeben wird und was nur in den Notizen steht", 20)
      .addTopic("Fragen während der Übergabe", 15)
      .addDone(
          "Liste an den Anfang der Notizen stellen", "deutlich weniger Nachfragen auf dem Flur")
      .addQuestion(
          "Welche Angabe würden Sie immer mündlich nennen, auch wenn sie in den Notizen steht?")
      .addHelpWanted(Help.FEEDBACK)
      .addMaterial("Liste für die Übergabe, eine Seite")
      .build();

  static final SessionAgenda INFORMAL_SESSION_AGENDA = TYPICAL_SESSION_AGENDA.toBuilder()
      .recipient(LEILA)
      .questions(List.of(
          "Welche Angabe würdest du immer mündlich nennen, auch wenn sie in den Notizen steht?"))
      .build();

  static final SessionRecap TYPICAL_SESSION_RECAP = SessionRecap.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .date(LocalDate.of(2026, 4, 16))
      .thanksFor(
          "Durch Ihre Frage, wem ein Punkt überhaupt fehlen würde, sind aus fünf Punkten drei geworden")
      .addDecision("Die Übergabe beginnt mit den Risiken der Nacht")
      .addDecision("Fragen zu einzelnen Fällen kommen erst danach, im kleinen Kreis")
      .addAction("den neuen Ablauf mit dem Nachtteam durchsprechen", LocalDate.of(2026, 4, 20))
      .addAction("die Dauer von zehn Übergaben festhalten", LocalDate.of(2026, 4, 30))
      .addOffer("den Ablauf vor dem Aushang noch einmal durchzulesen")
      .next(ZonedDateTime.of(2026, 5, 7, 18, 0, 0, 0, WARSAW))
      .build();

  static final SessionRecap INFORMAL_SESSION_RECAP = TYPICAL_SESSION_RECAP.toBuilder()
      .recipient(LEILA)
      .thanksFor(
          "Durch deine Frage, wem ein Punkt überhaupt fehlen würde, sind aus fünf Punkten drei geworden")
      .build();

  static final RescheduleRequest TYPICAL_RESCHEDULE_REQUEST = RescheduleRequest.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .start(ZonedDateTime.of(2026, 4, 16, 18, 0, 0, 0, WARSAW))
      .reason("Ich übernehme an diesem Abend den Nachtdienst einer erkrankten Kollegin")
      .addSlots(
          ZonedDateTime.of(2026, 4, 21, 17, 30, 0, 0, WARSAW),
          ZonedDateTime.of(2026, 4, 22, 18, 0, 0, 0, WARSAW))
      .agenda("Agenda und Unterlagen bleiben, wie sie sind")
      .build();

  static final RescheduleRequest INFORMAL_RESCHEDULE_REQUEST =
      TYPICAL_RESCHEDULE_REQUEST.toBuilder().recipient(LEILA).build();

  static final ProgressUpdate TYPICAL_PROGRESS_UPDATE = ProgressUpdate.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .addGoal(
          "Jede Übergabe endet nach fünfzehn Minuten",
          Status.PARTLY_MET,
          "Sieben von zehn gemessenen Übergaben hielten die Zeit ein",
          "die drei übrigen mit dem Nachtteam durchgehen")
      .addGoal(
          "Das Nachtteam leitet die Übergabe selbst",
          Status.NOT_MET,
          "Zwei von sechs haben die Leitung bisher je einmal übernommen",
          "für Mai im Dienstplan eintragen, wer wann leitet")
      .blocked("der Tagdienst, der wöchentlich wechselt und den neuen Ablauf nicht kennt")
      .addQuestion("Würden Sie den Ablauf aushängen oder jedes Mal neu ansagen?")
      .neededBy(LocalDate.of(2026, 4, 30))
      .build();

  static final ProgressUpdate INFORMAL_PROGRESS_UPDATE = TYPICAL_PROGRESS_UPDATE.toBuilder()
      .recipient(LEILA)
      .questions(List.of("Würdest du den Ablauf aushängen oder jedes Mal neu ansagen?"))
      .build();

  static final ClosingThanks TYPICAL_CLOSING_THANKS = ClosingThanks.builder()
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .difference(
          "Sie haben mir keinen Ablauf vorgegeben, sondern bei jedem Punkt gefragt, wem er fehlen würde")
      .addAchievement("Die Übergaben dauern im Schnitt vierzehn Minuten")
      .addAchievement("Vier von sechs im Nachtteam leiten sie inzwischen selbst")
      .next("den Ablauf zusammen mit der Nachbarstation einführen")
      .contact("Ihnen im Herbst schreiben, ob es bei vierzehn Minuten geblieben ist")
      .build();

  static final ClosingThanks INFORMAL_CLOSING_THANKS = TYPICAL_CLOSING_THANKS.toBuilder()
      .recipient(LEILA)
      .difference(
          "Du hast mir keinen Ablauf vorgegeben, sondern bei jedem Punkt gefragt, wem er fehlen würde")
      .contact("dir im Herbst schreiben, ob es bei vierzehn Minuten geblieben ist")
      .build();

  static final List<MessageInput> TYPICAL = List.of(
      TYPICAL_INTRODUCTION,
      TYPICAL_HELP_REQUEST,
      TYPICAL_SESSION_AGENDA,
      TYPICAL_SESSION_RECAP,
      TYPICAL_RESCHEDULE_REQUEST,
      TYPICAL_PROGRESS_UPDATE,
      TYPICAL_CLOSING_THANKS);

  static final List<MessageInput> INFORMAL = List.of(
      INFORMAL_INTRODUCTION,
      INFORMAL_HELP_REQUEST,
      INFORMAL_SESSION_AGENDA,
      INFORMAL_SESSION_RECAP,
      INFORMAL_RESCHEDULE_REQUEST,
      INFORMAL_PROGRESS_UPDATE,
      INFORMAL_CLOSING_THANKS);

  private GermanExamples() {}
}
