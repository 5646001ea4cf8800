package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a template.
 *
 * @param text the text, whose lines are parted by {@code \n}
 */
record Source(String text) {
  static final String SUBJECT = "Subject: ";

  /** Takes the line ends of any system, and a tab for a blank. */
  static Source of(String text) {
    return new Source(text.replace("\r\n", "\n").replace('\t', ' '));
  }

  /** Gives the text of the first line where it is a subject and an empty line follows. */
  Optional<String> subject() {
    int end = text.indexOf('\n');
    return text.startsWith(SUBJECT) && end > 0 && text.startsWith("\n\n", end)
        ? Optional.of(text.substring(SUBJECT.length(), end))
        : Optional.empty();
  }

  /** Gives what follows the subject. */
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
    return new Fault(line(position), column(position), problem, null);
  }

  /** Lists the characters that a reader would not see, but a program would. */
  List<Fault> unwanted() {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point != '\n' && Cleaning.isUnwanted(point)) {
        faults.add(fault(i, "U+%04X shows nothing, and may not be here".formatted(point)));
      }
      i += Character.charCount(point);
    }
    return faults;
  }
}
