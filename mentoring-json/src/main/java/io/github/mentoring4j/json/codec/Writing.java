package io.github.mentoring4j.json.codec;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One document while it is written: where to, and in which language findings say their texts, if they say them at all. */
record Writing(JsonGenerator generator, Optional<Locale> texts) {}
