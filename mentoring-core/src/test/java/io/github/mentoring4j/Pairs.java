package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.util.List;
import java.util.function.UnaryOperator;

/** Relationships of one community, and the lifecycles that limit them. */
final class Pairs {
  private static final Lifecycle UNLIMITED = Lifecycle.standard();

  private Pairs() {}

  /** The standard policy with limits across relationships. */
  static LifecyclePolicy policy(UnaryOperator<CommunityLimits.Builder> limits) {
    return LifecyclePolicy.standard().toBuilder()
        .id("acme")
        .communityLimits(limits.apply(CommunityLimits.builder()).build())
        .build();
  }

  static Lifecycle limited(UnaryOperator<CommunityLimits.Builder> limits) {
    return Lifecycle.of(policy(limits));
  }

  /** A request of a mentee. */
  static MentorshipStory proposed(String id, String mentee, String mentor) {
    return proposedBy(Actor.person(mentee), id, mentee, mentor);
  }

  static MentorshipStory proposedBy(Actor by, String id, String mentee, String mentor) {
    Proposed proposal = new Proposed(START, by, mentee, mentor);
    RecordedEvent begun = UNLIMITED.begin(id, proposal, START).orElseThrow().recorded();
    return MentorshipStory.given(History.of(List.of(begun))).at(START);
  }

  /** A pair that the mentee has proposed and the mentor has accepted, with sessions. */
  static MentorshipStory active(String id, String mentee, String mentor, Session... sessions) {
    MentorshipStory story = proposed(id, mentee, mentor);
    story = story.and(new Accepted(START, Actor.person(mentor)));
    for (Session session : sessions) {
      story = story.and(new SessionPlanned(START, Actor.person(mentee), session));
    }
    return story;
  }

  static TakenOver takeover(String mentee, String mentor) {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START).build();
    return new TakenOver(START, PROGRAMME, mentee, mentor, known);
  }

  /** Knows these open relationships, and no others. */
  static DecisionContext among(MentorshipStory... others) {
    return DecisionContext.at(START.plusSeconds(86_400)).among(states(others));
  }

  /** Knows these closed relationships of the two, and that there are no open ones. */
  static DecisionContext after(MentorshipStory... earlier) {
    return among().earlier(states(earlier));
  }

  static List<Mentorship> states(MentorshipStory... stories) {
    return List.of(stories).stream().map(MentorshipStory::mentorship).toList();
  }

  /** Ada asks Grace. */
  static Decision adaAsks(Lifecycle lifecycle, DecisionContext context) {
    return lifecycle.begin("m-1", new Proposed(START, ADA, "ada", "grace"), context);
  }

  /** The only finding of a decision. */
  static Finding only(Decision decision) {
    if (decision.findings().size() != 1) {
      throw new AssertionError(decision);
    }
    return decision.findings().get(0);
  }
}
