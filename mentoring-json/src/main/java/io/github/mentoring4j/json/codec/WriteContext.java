package io.github.mentoring4j.json.codec;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One document while it is written: the target, and the language of the texts if texts are wanted. */
record WriteContext(JsonGenerator generator, Optional<Locale> texts) {}
