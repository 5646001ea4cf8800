package io.github.mentoring4j.templates;

import org.jspecify.annotations.Nullable;

/**
 * A user's text on its way into a message. It stays separate from the template's own text until {@link PageLayout} writes it.
 * A template cannot insert it in any other way.
 *
 * @param part the name of the field that it shows, or null for the number or letter of a row
 * @param text the text, already cleaned
 * @param isLink whether it is a checked address, which some formats can open
 */
record TemplateValue(@Nullable String part, String text, boolean isLink) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
