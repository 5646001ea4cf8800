package io.github.mentoring4j.json;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds rings of classes: sets in which each class needs each other one, directly or through others. Nested classes count for the class around
 * them, and generated ones for the value that they implement.
 */
final class Rings {
  private final Map<String, Set<String>> needs = new TreeMap<>();
  private final Map<Edge, String> places = new HashMap<>();

  /** One class needs another. */
  record Edge(String from, String to) {
    @Override
    public String toString() {
      return from + " -> " + to;
    }
  }

  static Rings of(JavaClasses classes) {
    Rings rings = new Rings();
    Map<String, String> owners = classes.stream()
        .collect(
            Collectors.toMap(JavaClass::getName, Rings::owner, (one, other) -> one, TreeMap::new));
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to =
            owners.get(dependency.getTargetClass().getBaseComponentType().getName());
        if (to != null) {
          rings.add(owner(type), to, dependency.getDescription());
        }
      }
      rings.addPermitted(type, classes);
    }
    return rings;
  }

  /** A sealed type names its subclasses in the class file, and ArchUnit does not count that. */
  private void addPermitted(JavaClass type, JavaClasses classes) {
    Class<?> sealed = type.reflect();
    if (sealed.isSealed()) {
      for (Class<?> permitted : sealed.getPermittedSubclasses()) {
        add(
            owner(type),
            owner(classes.get(permitted)),
            type.getSimpleName() + " permits " + permitted.getSimpleName());
      }
    }
  }

  private static String owner(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    if (outermost.getSimpleName().startsWith("Immutable")) {
      String value = outermost.getSimpleName().substring("Immutable".length());
      return outermost.getPackage().getClasses().stream()
          .filter(other -> other.getSimpleName().equals(value))
          .findFirst()
          .map(Rings::owner)
          .orElse(outermost.getName());
    }
    return outermost.getName();
  }

  Rings add(String from, String to, String place) {
    Set<String> needed = needs.computeIfAbsent(from, key -> new TreeSet<>());
    needs.computeIfAbsent(to, key -> new TreeSet<>());
    if (!from.equals(to)) {
      needed.add(to);
      places.putIfAbsent(new Edge(from, to), place);
    }
    return this;
  }

  private Set<String> needs(String name) {
    return needs.getOrDefault(name, Set.of());
  }

  /** All rings of two classes or more, the longest first. */
  List<Set<String>> all() {
    return all(needs.keySet(), Set.of());
  }

  private List<Set<String>> all(Set<String> among, Set<Edge> without) {
    Map<String, Set<String>> reached = new TreeMap<>();
    among.forEach(name -> reached.put(name, reached(name, among, without)));
    Set<Set<String>> rings = new LinkedHashSet<>();
    for (String name : among) {
      Set<String> ring = reached.getOrDefault(name, Set.of()).stream()
          .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
      if (ring.size() > 1) {
        rings.add(ring);
      }
    }
    return rings.stream()
        .sorted(Comparator.<Set<String>>comparingInt(Set::size).reversed())
        .toList();
  }

  private Set<String> reached(String from, Set<String> among, Set<Edge> without) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String next = open.pop();
      for (String to : needs(next)) {
        if (among.contains(to) && !without.contains(new Edge(next, to)) && reached.add(to)) {
          open.push(to);
        }
      }
    }
    return reached;
  }

  /** The one edge without which a ring would fall apart most, with the place in the code that makes it. */
  String closing(Set<String> ring) {
    List<Edge> edges = new ArrayList<>();
    for (String from : ring) {
      needs(from).stream().filter(ring::contains).forEach(to -> edges.add(new Edge(from, to)));
    }
    Edge closing =
        edges.stream().min(Comparator.comparingInt(edge -> longest(ring, edge))).orElseThrow();
    return closing + ", without which the longest has " + longest(ring, closing) + ": "
        + places.get(closing);
  }

  private int longest(Set<String> ring, Edge without) {
    return all(ring, Set.of(without)).stream().mapToInt(Set::size).max().orElse(0);
  }

  /** What is wrong with rings of more than so many classes: for each its classes and the edge that closes it. */
  List<String> above(int most) {
    return all().stream()
        .filter(ring -> ring.size() > most)
        .map(ring ->
            "a ring of " + ring.size() + " classes, " + ring + ", is closed by " + closing(ring))
        .toList();
  }
}
