package io.github.mentoring4j.bench;

import io.github.mentoring4j.templates.Introduction;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An introduction as an application hands it to an engine. What is absent is null, or false. */
record IntroductionValues(
    String salutation,
    String recipient,
    String sender,
    String about,
    String whyYou,
    String wantToLearn,
    String expectations,
    int askMinutes,
    boolean call,
    boolean video,
    boolean meeting,
    String topic,
    String referredBy,
    String sharedGroup,
    String soFar,
    String skills,
    String interests,
    boolean oneInterest,
    String experience,
    String firstQuestion,
    String availability,
    String zone,
    String link) {
  static IntroductionValues of(Introduction from) {
    return new IntroductionValues(
        from.recipient().salutation().orElse(null),
        from.recipient().name(),
        from.sender(),
        from.about(),
        from.whyYou(),
        from.wantToLearn(),
        from.expectations(),
        from.askMinutes(),
        from.askMedium() == Introduction.Medium.CALL,
        from.askMedium() == Introduction.Medium.VIDEO,
        from.askMedium() == Introduction.Medium.MEETING,
        from.topic().orElse(null),
        from.referredBy().orElse(null),
        from.sharedGroup().orElse(null),
        from.soFar().orElse(null),
        enumeration(from.skills()),
        enumeration(from.interests()),
        from.interests().size() == 1,
        from.experience().orElse(null),
        from.firstQuestion().orElse(null),
        from.availability().orElse(null),
        from.zone().map(IntroductionValues::city).orElse(null),
        from.link().orElse(null));
  }

  /** Returns the same for an engine that is quicker with a map. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new HashMap<>(64);
    put(map, "salutation", salutation);
    put(map, "recipient", recipient);
    put(map, "sender", sender);
    put(map, "about", about);
    put(map, "whyYou", whyYou);
    put(map, "wantToLearn", wantToLearn);
    put(map, "expectations", expectations);
    put(map, "askMinutes", askMinutes);
    put(map, "call", call);
    put(map, "video", video);
    put(map, "meeting", meeting);
    put(map, "topic", topic);
    put(map, "referredBy", referredBy);
    put(map, "sharedGroup", sharedGroup);
    put(map, "soFar", soFar);
    put(map, "skills", skills);
    put(map, "interests", interests);
    put(map, "oneInterest", oneInterest);
    put(map, "experience", experience);
    put(map, "firstQuestion", firstQuestion);
    put(map, "availability", availability);
    put(map, "zone", zone);
    put(map, "link", link);
    return map;
  }

  private static void put(Map<String, Object> map, String name, Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  private static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static String enumeration(List<String> items) {
    int size = items.size();
    return switch (size) {
      case 0 -> null;
      case 1 -> items.get(0);
      case 2 -> items.get(0) + " and " + items.get(1);
      default -> String.join(", ", items.subList(0, size - 1)) + ", and " + items.get(size - 1);
    };
  }
}
