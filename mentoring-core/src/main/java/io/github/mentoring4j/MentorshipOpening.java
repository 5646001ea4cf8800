package io.github.mentoring4j;

import java.time.Instant;
import java.util.Optional;

/** How a relationship began: what never changes about it. */
record MentorshipOpening(
    Instant at,
    Actor by,
    String mentee,
    String mentor,
    Optional<String> predecessor,
    boolean isTakenOver) {}
