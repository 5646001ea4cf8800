package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CommunityLimits;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision among fifty relationships: the yes that makes a request active, where a mentor may have three places, a mentee two, and a pair one. The mentor
 * has two active relationships and the mentee one; the others are of other people. The limit counts them by hand, and judges the yes itself as in
 * {@link LifecycleDecide}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleCommunity {
  private static final int PER_MENTOR = 3;
  private static final int PER_MENTEE = 2;
  private static final Instant NOW = LifecycleStory.day(1);

  private final Lifecycle standard = limited(LifecyclePolicy.standard());
  private final Lifecycle thorough = limited(LifecyclePolicy.thorough());
  private final Proposed proposal = LifecycleStory.proposal();
  private final Mentorship request = begin(LifecycleStory.ID, "mira", "leila");
  private final Accepted yes = new Accepted(NOW, LifecycleStory.MENTOR);
  private final List<Mentorship> fifty = fifty();
  private final LifecycleLimit limit = LifecycleLimit.of(proposal);

  private static Lifecycle limited(LifecyclePolicy policy) {
    return Lifecycle.of(policy.toBuilder()
        .id("limited")
        .communityLimits(CommunityLimits.builder()
            .mostActivePerMentor(PER_MENTOR)
            .mostActivePerMentee(PER_MENTEE)
            .isOnePerPair(true)
            .build())
        .build());
  }

  private static Mentorship begin(String id, String mentee, String mentor) {
    Proposed proposed = new Proposed(LifecycleStory.day(0), Actor.person(mentee), mentee, mentor);
    return Lifecycle.standard().begin(id, proposed, NOW).orElseThrow().next();
  }

  private static Mentorship active(String id, String mentee, String mentor) {
    Accepted accepted = new Accepted(NOW, Actor.person(mentor));
    return Lifecycle.standard()
        .decide(begin(id, mentee, mentor), accepted, NOW)
        .orElseThrow()
        .next();
  }

  private static List<Mentorship> fifty() {
    List<Mentorship> fifty = new ArrayList<>();
    for (int i = 0; i < 47; i++) {
      fifty.add(active("m-" + i, "mentee-" + i, "mentor-" + i / 2));
    }
    fifty.add(11, active("m-47", "mentee-0", "leila"));
    fifty.add(22, active("m-48", "mentee-1", "leila"));
    fifty.add(33, active("m-49", "mira", "mentor-9"));
    return List.copyOf(fifty);
  }

  /** Proves that all come to the same state, and refuse alike where there is no place left or the pair runs already. */
  @Setup
  public void prove() {
    LifecycleProof.same(50, fifty.size());
    LifecycleProof.sameState(decideStandard(), (LifecycleLimit) decideLimit());
    LifecycleProof.sameState(decideThorough(), (LifecycleLimit) decideLimit());
    sameVerdict(List.of(active("m-50", "mira", "leila")));
    sameVerdict(List.of(begin("m-50", "mira", "leila"), active("m-51", "leila", "mira")));
    sameVerdict(plus(active("m-50", "mentee-2", "leila")));
    sameVerdict(plus(active("m-50", "mira", "mentor-8")));
    sameVerdict(plus(fifty.get(11)));
  }

  private List<Mentorship> plus(Mentorship one) {
    List<Mentorship> more = new ArrayList<>(fifty);
    more.add(one);
    return more;
  }

  private void sameVerdict(List<Mentorship> others) {
    Decision decision = standard.decide(request, yes, DecisionContext.at(NOW).among(others));
    Kind expected = decision instanceof Decision.Refused refused ? refused.kind() : null;
    LifecycleProof.same(expected, places(others));
  }

  /** {@return the relationship after the yes} */
  @Benchmark
  public Mentorship decideStandard() {
    return standard
        .decide(request, yes, DecisionContext.at(NOW).among(fifty))
        .orElseThrow()
        .next();
  }

  /** {@return the relationship after the yes} */
  @Benchmark
  public Mentorship decideThorough() {
    return thorough
        .decide(request, yes, DecisionContext.at(NOW).among(fifty))
        .orElseThrow()
        .next();
  }

  /** {@return the state after the yes} */
  @Benchmark
  public Object decideLimit() {
    Kind kind = new LifecycleLimitRules(limit).judge(yes, NOW);
    kind = kind == null ? places(fifty) : kind;
    if (kind != null) {
      throw new IllegalStateException(kind.code());
    }
    return limit.after(yes);
  }

  /** The kind of a refusal, or null if there are places left. One relationship that is there twice counts once. */
  private Kind places(List<Mentorship> relationships) {
    List<Mentorship> ofMentor = new ArrayList<>();
    List<Mentorship> ofMentee = new ArrayList<>();
    boolean isRunning = false;
    for (Mentorship each : relationships) {
      boolean isOfMentor = each.mentor().equals(limit.mentor);
      boolean isOfMentee = each.mentee().equals(limit.mentee);
      if ((isOfMentor || isOfMentee) && takesPlace(each) && !each.id().equals(LifecycleStory.ID)) {
        if (isOfMentor) {
          addNew(ofMentor, each);
        }
        if (isOfMentee) {
          addNew(ofMentee, each);
        }
        isRunning |= isOfMentor && isOfMentee;
      }
    }
    boolean isFull = ofMentor.size() >= PER_MENTOR || ofMentee.size() >= PER_MENTEE;
    return isFull || isRunning ? Kind.LIMIT_EXCEEDED : null;
  }

  private static boolean takesPlace(Mentorship pair) {
    return pair.status() == Mentorship.Status.ACTIVE || pair.status() == Mentorship.Status.PAUSED;
  }

  private static void addNew(List<Mentorship> relationships, Mentorship pair) {
    for (Mentorship each : relationships) {
      if (each.id().equals(pair.id())) {
        return;
      }
    }
    relationships.add(pair);
  }
}
