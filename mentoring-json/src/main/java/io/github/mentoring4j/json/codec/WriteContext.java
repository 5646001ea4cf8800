package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Wording;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One document while it is written: the target, and the words of the reader if texts are wanted. */
record WriteContext(JsonGenerator generator, Optional<Wording> texts) {}
