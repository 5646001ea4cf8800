package io.github.mentoring4j.bench;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.Recipient;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * Two threads on the same objects: a relationship and a lifecycle, a composer and an input, a checker and a plan, the JSON of one document. The control is a
 * computation that shares nothing and allocates nothing, so it says what the machine gives to a second thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleThreads {
  private static final Actor MIRA = Actor.person("mira");

  private final Lifecycle lifecycle = Lifecycle.standard();
  private final Mentorship pair = HistoryExample.history().mentorship();
  private final Instant now = pair.lastEventAt();
  private final Noted note = new Noted(now, MIRA, Noted.Kind.REFLECTION, "Standing helps");

  private final MessageComposer composer = MessageComposer.standard();
  private final MessageOptions options = MessageOptions.email(Locale.ENGLISH);
  private final Introduction introduction = Introduction.builder()
      .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
      .sender("Mira Kowalczyk")
      .about("a hospital pharmacist and have led a night team of six since March")
      .whyYou("In your article you wrote that you stopped chairing your own handovers")
      .wantToLearn("run a handover in fifteen minutes without losing what matters")
      .expectations("one conversation a month until summer; I choose the case")
      .askMinutes(25)
      .addSkills("scheduling shifts", "keeping calm")
      .build();

  private final ReadinessChecker checker = ReadinessChecker.standard();
  private final SessionPlan plan = PlanExample.plan();

  private final MentoringJson json = MentoringJson.strict();
  private final byte[] document = json.writeBytes(plan);

  /** Proves that each job gives what it is to give, and equal results each time. */
  @Setup
  public void prove() {
    same(true, decideOne().isPermitted());
    same(decideOne(), decideTwo());
    same(composeOne(), composeTwo());
    same(checkOne(), checkTwo());
    same(plan, readOne());
    same(readOne(), readTwo());
    same(controlOne(), controlTwo());
  }

  private static void same(Object expected, Object actual) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(actual + ", expected: " + expected);
    }
  }

  /** {@return the decision on a note} */
  @Benchmark
  public Decision decideOne() {
    return lifecycle.decide(pair, note, now);
  }

  /** {@return the decision on a note} */
  @Benchmark
  @Threads(2)
  public Decision decideTwo() {
    return lifecycle.decide(pair, note, now);
  }

  /** {@return the message} */
  @Benchmark
  public Message composeOne() {
    return composer.compose(introduction, options);
  }

  /** {@return the message} */
  @Benchmark
  @Threads(2)
  public Message composeTwo() {
    return composer.compose(introduction, options);
  }

  /** {@return the report} */
  @Benchmark
  public ReadinessReport checkOne() {
    return checker.check(plan, now);
  }

  /** {@return the report} */
  @Benchmark
  @Threads(2)
  public ReadinessReport checkTwo() {
    return checker.check(plan, now);
  }

  /** {@return the plan} */
  @Benchmark
  public SessionPlan readOne() {
    return json.read(document, SessionPlan.class);
  }

  /** {@return the plan} */
  @Benchmark
  @Threads(2)
  public SessionPlan readTwo() {
    return json.read(document, SessionPlan.class);
  }

  /** {@return a number} */
  @Benchmark
  public long controlOne() {
    return control();
  }

  /** {@return a number} */
  @Benchmark
  @Threads(2)
  public long controlTwo() {
    return control();
  }

  private static long control() {
    long number = 88_172_645_463_325_252L;
    for (int i = 0; i < 1_000; i++) {
      number ^= number << 13;
      number ^= number >>> 7;
      number ^= number << 17;
    }
    return number;
  }
}
