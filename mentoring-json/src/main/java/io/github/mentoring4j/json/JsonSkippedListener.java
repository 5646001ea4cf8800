package io.github.mentoring4j.json;

import java.util.List;

/** Hears of the parts of one document that were skipped; see {@link MentoringJson.SkippedParts}. */
@FunctionalInterface
interface JsonSkippedListener {
  void skipped(String document, List<String> pointers, int count);
}
