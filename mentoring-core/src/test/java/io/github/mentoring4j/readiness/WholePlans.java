package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.SessionPlan.ActionReview.Status.DONE;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Ten plans as mentees write them, from a template that nobody has filled in to one that lacks nothing. */
enum WholePlans {
  FIRST_CALL {
    @Override
    SessionPlan.Builder plan() {
      return session(45)
          .addObjective("Find out whether we fit, and say yes or no by Friday")
          .addQuestion("What did your own first year on a ward look like?")
          .addQuestion("Which hours suit you, mornings or evenings?")
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, "Who we are", 15))
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.EXPECTATIONS, "How often, and how", 15))
          .addTopic("Why I look for a mentor", 10)
          .addDraftGoal("Hand over a shift in ten minutes")
          .nextDate(LocalDate.of(2026, 3, 26))
          .background("Nurse on a cardiology ward for four years, its deputy manager since May.")
          .thanks("Thank you for answering within a day.");
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.RELATIONSHIP_BUILDING).firstSession(true).introductionsExchanged(true);
    }
  },

  TEMPLATE {
    @Override
    SessionPlan.Builder plan() {
      return session(60)
          .addObjective("1. ______")
          .addObjective("<your objective>")
          .addQuestion("Question 1")
          .addQuestion("[What you want to know]")
          .addTopic("[Topic]", 20)
          .background("Insert your background here")
          .thanks("tbd");
    }
  },

  TIMED_AGENDA {
    @Override
    SessionPlan.Builder plan() {
      return session(60)
          .addObjective("Choose the machine that we lease until June")
          .addObjective("Know whom I ask about the guarantee")
          .addQuestion("Which clause did you strike from your first lease, and would you again?")
          .addAgendaItem(
              AgendaItem.builder().text("Both offers").minutes(10).goal("g-1").build())
          .addTopic("What the bank said", 10)
          .addTopic("The shift plan for the test week", 10)
          .addTopic("Who signs", 10)
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Who does what", 10))
          .progress("I called both dealers and wrote down what a repair costs.")
          .difficulty("The cheaper one answers no mail.");
    }
  },

  SPANISH_UNDECLARED {
    @Override
    SessionPlan.Builder plan() {
      return session(45)
          .addObjective("Mejorar mi comunicación con el equipo de noche")
          .addQuestion("¿Es difícil hablar con la jefa de la planta?")
          .addTopic("Los turnos de la semana que viene", 25)
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 5))
          .progress("He hablado con dos compañeras y una me ha dado la razón.");
    }
  },

  GERMAN {
    @Override
    SessionPlan.Builder plan() {
      return session(45)
          .language(Locale.GERMAN)
          .addObjective("Meine Kommunikation verbessern")
          .addQuestion("Ist es schwer, mit der Stationsleitung zu reden?")
          .addTopic("Die Dienste der nächsten Woche", 25)
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 5))
          .progress("Ich habe mit zwei Kolleginnen geredet, und eine gab mir recht.");
    }
  },

  IN_A_HURRY {
    @Override
    SessionPlan.Builder plan() {
      return session(30)
          .start(ZonedDateTime.of(2026, 3, 9, 18, 0, 0, 0, LEEDS))
          .addObjective("Learn more")
          .addObjective("learn more!")
          .addQuestion("Do you have time?")
          .addTopic("Budget", 20)
          .addTopic("Team", 15)
          .addMaterial(Material.of("Budget, all sheets", 40));
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.LEARNING_AND_DEVELOPMENT)
          .sessionsHeld(6)
          .agreement(Agreement.builder().addExcludedTopic("The budget").build());
    }
  },

  LOOKING_BACK {
    @Override
    SessionPlan.Builder plan() {
      return session(60)
          .addObjective("Decide whether we go on until autumn")
          .addQuestion("What has changed in how I run the handover, from where you sit?")
          .addTopic("What the last three months brought", 30)
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 10))
          .addReflection("Standing helps more than the clock")
          .addReflection("tbd")
          .addSelfAssessment(Goal.Assessment.of(
              "g-1", Goal.Assessment.Status.PARTLY_MET, "Three of five on time"));
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.PROGRESS_AND_REFLECTION).sessionsHeld(8).sessionsSinceFeedback(4);
    }
  },

  LAST_SESSION {
    @Override
    SessionPlan.Builder plan() {
      return session(60)
          .addObjective("Say goodbye with a plan for the year without you")
          .addQuestion("When should I write to you, and when rather not?")
          .addTopic("What I take with me", 40)
          .addSuccess("Five handovers in a row without overrun")
          .contactWish("None for now")
          .thanks("Thank you for your time and support!");
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.TRANSITION_AND_CLOSURE).finalSession(true).sessionsHeld(11);
    }
  },

  PAUSED {
    @Override
    SessionPlan.Builder plan() {
      return session(45).addObjective("Go on where we stopped").addQuestion("How are you?");
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.LEARNING_AND_DEVELOPMENT).status(Mentorship.Status.PAUSED);
    }
  },

  NOTHING_LACKS {
    @Override
    SessionPlan.Builder plan() {
      return session(45)
          .confirmed(true)
          .addObjective("Choose one of the two rosters for May")
          .addQuestion("How did you tell the night shift that their breaks would move?")
          .addAgendaItem(
              AgendaItem.builder().text("Both rosters").minutes(25).goal("g-1").build())
          .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Who does what", 5))
          .addActionReview(ActionReview.of("a-1", DONE))
          .progress("Both rosters are on paper, and three colleagues have read them.")
          .difficulty("One colleague fears for her Sundays.")
          .feedbackAsked("How I opened the last handover")
          .thanks("The trick with the clock works.");
    }

    @Override
    SessionContext.Builder context() {
      return in(Stage.LEARNING_AND_DEVELOPMENT)
          .sessionsHeld(3)
          .sessionsSinceFeedback(3)
          .openActions(List.of(
              ActionItem.builder().id("a-1").text("Write both rosters down").build()));
    }
  };

  static final Instant NOW = Instant.parse("2026-03-09T12:00:00Z");

  private static final ZoneId LEEDS = ZoneId.of("Europe/London");

  abstract SessionPlan.Builder plan();

  SessionContext.Builder context() {
    return in(Stage.LEARNING_AND_DEVELOPMENT).sessionsHeld(4);
  }

  ReadinessReport report() {
    return ReadinessChecker.standard().check(plan().build(), context().build(), NOW);
  }

  private static SessionPlan.Builder session(int minutes) {
    return SessionPlan.builder()
        .start(ZonedDateTime.of(2026, 3, 12, 16, 0, 0, 0, LEEDS))
        .length(Duration.ofMinutes(minutes))
        .place("Room 4.12");
  }

  private static SessionContext.Builder in(Stage stage) {
    return SessionContext.builder()
        .stage(stage)
        .status(Mentorship.Status.ACTIVE)
        .firstSession(false)
        .openActions(List.of())
        .activeGoals(
            stage == Stage.RELATIONSHIP_BUILDING
                ? List.of()
                : List.of(Goal.builder()
                    .id("g-1")
                    .text("Run the handover of the ward in ten minutes")
                    .build()))
        .mentorZone(LEEDS)
        .mentorDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  }
}
