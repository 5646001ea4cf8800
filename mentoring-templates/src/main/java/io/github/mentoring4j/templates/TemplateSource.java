package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a template.
 *
 * @param text the text, with {@code \n} between its lines
 */
record TemplateSource(String text) {
  static final String SUBJECT = "Subject: ";

  /** Creates a source from a text with the line ends of any system. A tab counts as a blank. */
  static TemplateSource of(String text) {
    return new TemplateSource(text.replace("\r\n", "\n").replace('\t', ' '));
  }

  /** Returns the subject: the text of the first line, if it begins as one and an empty line follows. */
  Optional<String> subject() {
    int end = text.indexOf('\n');
    return text.startsWith(SUBJECT) && text.startsWith("\n\n", end)
        ? Optional.of(text.substring(SUBJECT.length(), end))
        : Optional.empty();
  }

  /** Returns the text after the subject. */
  String body() {
    return subject().isPresent() ? text.substring(text.indexOf('\n') + 2) : text;
  }

  int line(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  int column(int position) {
    return position - text.lastIndexOf('\n', position - 1);
  }

  Fault fault(int position, String problem) {
    return new Fault(line(position), column(position), problem, Optional.empty());
  }

  /** Returns a fault for each character that a program sees and a reader does not. */
  List<Fault> unwanted() {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point != '\n' && TextCleaning.isUnwanted(point)) {
        faults.add(
            fault(i, "U+%04X is invisible, and not permitted in a template".formatted(point)));
      }
      i += Character.charCount(point);
    }
    return faults;
  }
}
