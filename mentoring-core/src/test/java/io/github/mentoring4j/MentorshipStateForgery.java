package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentorshipState;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state of which one part was replaced by another value of its type.
 *
 * @param path where, for example {@code standing.stage}
 * @param state the forged state
 */
record MentorshipStateForgery(String path, MentorshipState state) {
  private static final Duration EVER = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
  private static final Set<Class<?>> WHOLE =
      Set.of(Actor.class, Agreement.class, Goal.class, Goal.Assessment.class, Reason.class);

  /** One replaced part, on the way up to the whole. */
  private record Forged(String path, Object value) {}

  /** Every replacement of one part, at every depth, also by what another state has there. */
  static List<MentorshipStateForgery> of(MentorshipState state, MentorshipState other) {
    return new Forger(state, other).all();
  }

  private static final class Forger {
    private final MentorshipState state;
    private final MentorshipState other;
    private final Set<Instant> times = new TreeSet<>();
    private final List<Actor> actors;

    Forger(MentorshipState state, MentorshipState other) {
      this.state = state;
      this.other = other;
      for (Instant time : timesOf(state)) {
        times.addAll(List.of(time, time.minusNanos(1), time.plusSeconds(86_400)));
      }
      actors = List.of(
          Actor.person(state.opening().mentee()),
          Actor.person(state.opening().mentor()),
          Actor.person("nobody-knows"),
          Actor.programme(),
          Actor.programme("c-1"));
    }

    private static List<Instant> timesOf(MentorshipState state) {
      return Stream.of(
              Optional.of(state.opening().at()),
              Optional.of(state.lastEventAt()),
              state.standing().acceptedAt(),
              state.standing().stageEnteredAt(),
              state.standing().pause().map(Mentorship.Pause::since),
              state.standing().closing().map(MentorshipState.Closing::at))
          .flatMap(Optional::stream)
          .toList();
    }

    List<MentorshipStateForgery> all() {
      return forge(MentorshipState.class, state, other)
          .map(forged -> new MentorshipStateForgery(
              forged.path().replaceFirst("^\\.", ""), (MentorshipState) forged.value()))
          .filter(forged -> !forged.state().equals(state))
          .toList();
    }

    /** The other values that stand for one, by its type. */
    private Stream<Forged> forge(Type type, Object value, @Nullable Object donor) {
      Stream<Forged> given = donor == null ? Stream.empty() : Stream.of(new Forged("", donor));
      return Stream.concat(given, others(type, value, donor));
    }

    private Stream<Forged> others(Type type, Object value, @Nullable Object donor) {
      if (type instanceof ParameterizedType generic) {
        Type part = generic.getActualTypeArguments()[0];
        return generic.getRawType() == List.class
            ? list(part, (List<?>) value)
            : optional(part, (Optional<?>) value, donor);
      } else if (value instanceof Record whole && WHOLE.stream().noneMatch(type::equals)) {
        return record(whole, donor);
      }
      return values(type, value).map(each -> new Forged("", each));
    }

    private Stream<Forged> optional(Type part, Optional<?> value, @Nullable Object donor) {
      Stream<Forged> present = value.isPresent()
          ? forge(part, value.get(), donor instanceof Optional<?> there ? there.orElse(null) : null)
          : values(part, null).map(each -> new Forged("", each));
      return Stream.concat(
          Stream.of(new Forged("", Optional.empty())),
          present.map(forged -> new Forged(forged.path(), Optional.of(forged.value()))));
    }

    private Stream<Forged> list(Type part, List<?> list) {
      Stream.Builder<Forged> forged = Stream.builder();
      forged.add(new Forged("", List.of()));
      if (list.isEmpty()) {
        values(part, null).forEach(each -> forged.add(new Forged("", List.of(each))));
        return forged.build();
      }
      List<Object> doubled = new ArrayList<>(list);
      doubled.add(list.get(0));
      forged.add(new Forged("", doubled));
      forged.add(new Forged("", list.subList(1, list.size())));
      forged.add(new Forged("", Collections.nCopies(1_001, list.get(0))));
      int place = list.size() - 1;
      forge(part, list.get(place), null).forEach(each -> {
        List<Object> changed = new ArrayList<>(list);
        changed.set(place, each.value());
        forged.add(new Forged("[" + place + "]" + each.path(), changed));
      });
      return forged.build();
    }

    private Stream<Forged> record(Record whole, @Nullable Object donor) {
      RecordComponent[] components = whole.getClass().getRecordComponents();
      List<Object> parts = RecordParts.of(whole);
      List<Object> theirs = donor == null ? parts : RecordParts.of(donor);
      Stream.Builder<Forged> forged = Stream.builder();
      for (int i = 0; i < components.length; i++) {
        int place = i;
        String name = "." + components[i].getName();
        forge(components[i].getGenericType(), parts.get(i), theirs.get(i))
            .map(each ->
                new Forged(name + each.path(), RecordParts.with(whole, place, each.value())))
            .forEach(forged::add);
      }
      return forged.build();
    }

    private Stream<?> values(Type type, @Nullable Object value) {
      if (type == boolean.class) {
        return Stream.of(true, false);
      } else if (type == int.class || type == Integer.class) {
        return numbers(value).filter(n -> n == (int) n).mapToObj(n -> (int) n);
      } else if (type == long.class) {
        return numbers(value).boxed();
      } else if (type == String.class) {
        return Stream.of("", "x", "x".repeat(129), "x\ny", state.opening().mentor(), state.id());
      } else if (type == Instant.class) {
        return Stream.concat(times.stream(), edges());
      } else if (type == Duration.class) {
        return durations((Duration) value);
      } else if (type == Actor.class) {
        return actors.stream();
      } else if (type instanceof Class<?> constants && constants.isEnum()) {
        return Stream.of(constants.getEnumConstants());
      }
      return wholes(type);
    }

    private static LongStream numbers(@Nullable Object value) {
      long number = value == null ? 0 : ((Number) value).longValue();
      return LongStream.of(
          0,
          1,
          -1,
          2,
          number + 1,
          number - 1,
          1_000_000_000,
          1_000_000_001,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          Long.MAX_VALUE,
          Long.MIN_VALUE);
    }

    private static Stream<Instant> edges() {
      return Stream.of(
          Instant.MIN,
          Instant.MAX,
          Instant.parse("-0001-12-31T23:59:59Z"),
          Instant.parse("0000-01-01T00:00:00Z"),
          Instant.parse("9999-12-31T23:59:59.999999999Z"),
          Instant.parse("+10000-01-01T00:00:00Z"));
    }

    private static Stream<Duration> durations(@Nullable Duration value) {
      Duration least = Duration.ofNanos(1);
      Stream<Duration> near =
          value == null ? Stream.empty() : Stream.of(value.plus(least), value.minus(least));
      return Stream.concat(
          near,
          Stream.of(
              Duration.ZERO,
              least,
              Duration.ofHours(1),
              least.negated(),
              Duration.ofDays(366_000_000),
              EVER,
              Duration.ofSeconds(Long.MIN_VALUE)));
    }

    /** Parts of several fields, for a place where there was none. */
    private Stream<?> wholes(Type type) {
      Instant last = state.lastEventAt();
      if (type == Mentorship.Pause.class) {
        return times.stream()
            .map(time -> new Mentorship.Pause(time, Optional.of(last), Optional.empty()));
      } else if (type == MentorshipState.Closing.class) {
        return Arrays.stream(Mentorship.Outcome.values())
            .map(outcome -> new MentorshipState.Closing(
                outcome, Actor.Role.PROGRAMME, last, Optional.empty(), Optional.empty()));
      } else if (type == MentorshipState.Settled.class) {
        return times.stream().map(time -> new MentorshipState.Settled(Optional.empty(), time));
      } else if (type == MentorshipState.Evaluated.class) {
        return times.stream().map(time -> new MentorshipState.Evaluated(time, Optional.of(last)));
      } else if (type == Agreement.Proposal.class) {
        return agreements().map(terms -> new Agreement.Proposal(terms, Actor.Side.MENTOR, last));
      } else if (type == MentorshipState.Progress.class) {
        return goals()
            .map(goal -> new MentorshipState.Progress(goal, true, Optional.empty(), false));
      }
      return things(type);
    }

    private Stream<?> things(Type type) {
      if (type == Agreement.class) {
        return agreements();
      } else if (type == Goal.class) {
        return goals();
      } else if (type == Goal.Assessment.class) {
        return Arrays.stream(Goal.Assessment.Status.values())
            .map(status -> Goal.Assessment.of("g-forged", status, "So it is"));
      } else if (type == Session.class) {
        return times.stream()
            .filter(Faults::isStorable)
            .map(time ->
                Session.builder().id("s-forged").start(time).length(EVER).build());
      } else if (type == ActionItem.class) {
        return Stream.of(ActionItem.builder().id("a-forged").text("Forge it").build());
      } else if (type == Reason.class) {
        return Stream.of(Reason.of("Because"));
      }
      throw new AssertionError("no other values of " + type);
    }

    private Stream<Agreement> agreements() {
      return Stream.of(
          Agreement.builder().build(),
          Agreement.builder().rhythm(EVER).cancellationNotice(EVER).build(),
          Agreement.builder().plannedEnd(state.lastEventAt()).build());
    }

    private Stream<Goal> goals() {
      return Stream.of("g-forged", state.id())
          .map(id -> Goal.builder().id(id).text("Forge it").build());
    }
  }
}
