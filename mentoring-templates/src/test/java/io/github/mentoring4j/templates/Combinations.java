package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.Introduction.Medium;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every kind of input with every combination of its optional parts. Each text is a word that begins with Q, each date has a day of its own. */
final class Combinations {
  private static final Recipient BARE = Recipient.of("Qrecipient");
  private static final Recipient GREETED = Recipient.of("Qrecipient", "Qsalutation");

  /** How many options there may be beside no question, one, two, and three. */
  private static final List<int[]> OPTIONS_BESIDE =
      List.of(new int[] {2, 3, 4}, new int[] {0, 2, 3, 4}, new int[] {0, 2, 3, 4}, new int[] {0});

  private Combinations() {}

  static List<MessageInput> introductions() {
    List<Consumer<Introduction.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.topic("Qtopic"),
        builder -> builder.referredBy("QreferredBy"),
        builder -> builder.sharedGroup("QsharedGroup").soFar("QsoFar"),
        builder -> builder.addSkills("Qskill1", "Qskill2"),
        builder -> builder.addInterest("Qinterest"),
        builder -> builder.experience("Qexperience"),
        builder -> builder.firstQuestion("QfirstQuestion?"),
        builder -> builder.availability("Qavailability").zone(ZoneId.of("Asia/Kolkata")),
        builder -> builder.link("https://example.org/Q"));
    List<MessageInput> inputs = new ArrayList<>();
    for (Medium medium : Medium.values()) {
      for (List<Consumer<Introduction.Builder>> subset : subsets(parts)) {
        Introduction.Builder builder = Introduction.builder()
            .recipient(BARE)
            .sender("Qsender")
            .about("Qabout")
            .whyYou("QwhyYou")
            .wantToLearn("QwantToLearn")
            .expectations("Qexpectations")
            .askMinutes(55);
        subset.forEach(part -> part.accept(builder));
        boolean asksInWriting = medium == Medium.WRITING;
        boolean has = builder.build().firstQuestion().isPresent();
        if (!asksInWriting || (has && builder.build().availability().isEmpty())) {
          inputs.add(builder.askMedium(medium).build());
        }
      }
    }
    return inputs;
  }

  static List<MessageInput> helpRequests() {
    List<Consumer<HelpRequest.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.expected("Qexpected"),
        builder -> builder.neededBy(LocalDate.of(2026, 9, 30)),
        builder -> builder.meanwhile("Qmeanwhile"),
        builder -> builder.link("https://example.org/Q"),
        builder -> builder.thanksFor("QthanksFor"));
    List<MessageInput> inputs = new ArrayList<>();
    for (int questions = 0; questions <= 3; questions++) {
      for (int options : OPTIONS_BESIDE.get(questions)) {
        for (int tried : new int[] {0, 1, 4}) {
          for (List<Consumer<HelpRequest.Builder>> subset : subsets(parts)) {
            HelpRequest.Builder builder = HelpRequest.builder()
                .recipient(BARE)
                .sender("Qsender")
                .topic("Qtopic")
                .minutes(55)
                .goal("Qgoal")
                .background("Qbackground")
                .whyYou("QwhyYou")
                .questions(Collections.nCopies(questions, "Qquestion?"))
                .options(Collections.nCopies(options, "Qoption"))
                .tried(Collections.nCopies(tried, new Attempt("Qwhat", "Qresult")));
            if (options > 0) {
              builder.recommendation("Qrecommendation");
            }
            subset.forEach(part -> part.accept(builder));
            inputs.add(builder.build());
          }
        }
      }
    }
    return inputs;
  }

  static List<MessageInput> sessionAgendas() {
    List<Consumer<SessionAgenda.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.minutes(55),
        builder -> builder.link("https://example.org/Q"),
        builder -> builder.topics(List.of(
            new Topic("Qtopic", OptionalInt.of(35)), new Topic("Qtopic", OptionalInt.empty()))),
        builder -> builder.addDone(new Done("Qaction", Optional.empty())),
        builder -> builder.addDone(new Done("Qaction", Optional.of("Qresult"))),
        builder -> builder.addHelpWanted(Help.ADVICE),
        builder -> builder.addQuestion("Qquestion?"),
        builder -> builder.addQuestion("Qquestion?"),
        builder -> builder.addMaterials("Qmaterial"),
        builder -> builder.addMaterials("Qmaterial"));
    List<MessageInput> inputs = new ArrayList<>();
    for (List<Consumer<SessionAgenda.Builder>> subset : subsets(parts)) {
      for (boolean hasPlace : new boolean[] {true, false}) {
        SessionAgenda.Builder builder = SessionAgenda.builder()
            .recipient(BARE)
            .sender("Qsender")
            .start(at(28))
            .goal("Qgoal")
            .addTopic("Qtopic");
        subset.forEach(part -> part.accept(builder));
        if (hasPlace) {
          inputs.add(builder.place("Qplace").build());
        } else if (subset.contains(parts.get(2))) {
          inputs.add(builder.build());
        }
      }
    }
    return inputs;
  }

  static List<MessageInput> sessionRecaps() {
    List<Consumer<SessionRecap.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.addAction("Qaction", LocalDate.of(2026, 9, 27)),
        builder -> builder.addDecision("Qdecision"),
        builder -> builder.addDecision("Qdecision"),
        builder -> builder.addOffer("Qoffer"),
        builder -> builder.addOffer("Qoffer"),
        builder -> builder.next(at(29)));
    return subsets(parts).stream()
        .<MessageInput>map(subset -> {
          SessionRecap.Builder builder = SessionRecap.builder()
              .recipient(BARE)
              .sender("Qsender")
              .date(LocalDate.of(2026, 9, 23))
              .thanksFor("QthanksFor")
              .addAction("Qaction", LocalDate.of(2026, 9, 27));
          subset.forEach(part -> part.accept(builder));
          return builder.build();
        })
        .toList();
  }

  static List<MessageInput> rescheduleRequests() {
    List<Consumer<RescheduleRequest.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.reason("Qreason"),
        builder -> builder.addSlot(at(26)));
    return subsets(parts).stream()
        .<MessageInput>map(subset -> {
          RescheduleRequest.Builder builder = RescheduleRequest.builder()
              .recipient(BARE)
              .sender("Qsender")
              .start(at(28))
              .addSlots(at(24), at(25))
              .agenda("Qagenda");
          subset.forEach(part -> part.accept(builder));
          return builder.build();
        })
        .toList();
  }

  static List<MessageInput> progressUpdates() {
    List<Consumer<ProgressUpdate.Builder>> parts = new ArrayList<>(List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.addQuestion("Qquestion?"),
        builder -> builder.addQuestion("Qquestion?"),
        builder -> builder.blocked("Qblocked"),
        builder -> builder.neededBy(LocalDate.of(2026, 9, 30)),
        builder -> builder.addGoal("Qgoal", Status.MET, "Qevidence", "Qnext"),
        builder -> builder.addGoal(new GoalUpdate(
            "Qgoal", Optional.of(Status.DROPPED), Optional.empty(), Optional.empty()))));
    List<MessageInput> inputs = new ArrayList<>();
    for (int row = 1; row < 8; row++) {
      GoalUpdate goal = new GoalUpdate(
          "Qgoal",
          Optional.of(Status.PARTLY_MET).filter(on((row & 1) > 0)),
          Optional.of("Qevidence").filter(on((row & 2) > 0)),
          Optional.of("Qnext").filter(on((row & 4) > 0)));
      for (List<Consumer<ProgressUpdate.Builder>> subset : subsets(parts)) {
        ProgressUpdate.Builder builder = ProgressUpdate.builder()
            .recipient(BARE)
            .sender("Qsender")
            .addGoal(goal)
            .addQuestion("Qquestion?");
        subset.forEach(part -> part.accept(builder));
        inputs.add(builder.build());
      }
    }
    return inputs;
  }

  static List<MessageInput> closingThanks() {
    List<Consumer<ClosingThanks.Builder>> parts = List.of(
        builder -> builder.recipient(GREETED),
        builder -> builder.addAchievement("Qachievement"),
        builder -> builder.contact("Qcontact"),
        builder -> builder.offer("Qoffer"));
    return subsets(parts).stream()
        .<MessageInput>map(subset -> {
          ClosingThanks.Builder builder = ClosingThanks.builder()
              .recipient(BARE)
              .sender("Qsender")
              .difference("Qdifference")
              .addAchievement("Qachievement")
              .next("Qnext");
          subset.forEach(part -> part.accept(builder));
          return builder.build();
        })
        .toList();
  }

  private static ZonedDateTime at(int day) {
    return LocalDateTime.of(2026, 9, day, 18, 0).atZone(ZoneId.of("Europe/Warsaw"));
  }

  private static <T> Predicate<T> on(boolean given) {
    return value -> given;
  }

  static <T> List<List<T>> subsets(List<T> parts) {
    List<List<T>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << parts.size(); mask++) {
      int chosen = mask;
      subsets.add(IntStream.range(0, parts.size())
          .filter(part -> (chosen & 1 << part) != 0)
          .mapToObj(parts::get)
          .toList());
    }
    return subsets;
  }
}
