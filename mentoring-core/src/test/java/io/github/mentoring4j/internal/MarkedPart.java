package io.github.mentoring4j.internal;

/**
 * A part of a README that a program writes, between {@code <!-- name -->} and {@code <!-- /name -->}.
 *
 * @param name the name in the marks
 */
public record MarkedPart(String name) {
  private String beginning() {
    return "<!-- " + name + " -->\n";
  }

  private String end() {
    return "<!-- /" + name + " -->\n";
  }

  /** The text between the two marks. */
  public String in(String readme) {
    return readme.substring(
        readme.indexOf(beginning()) + beginning().length(), readme.indexOf(end()));
  }

  /** The same README with another text between the marks. */
  public String into(String readme, String text) {
    return readme.substring(0, readme.indexOf(beginning()) + beginning().length())
        + text
        + readme.substring(readme.indexOf(end()));
  }
}
