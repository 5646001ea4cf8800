/** An application made of modules. */
module consumer.modular {
  requires io.github.mentoring4j.json;

  // A record of one's own is read by Jackson, and has to be open to it.
  opens consumer to
      tools.jackson.databind;
}
