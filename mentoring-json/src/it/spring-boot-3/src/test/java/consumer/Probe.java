package consumer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the language that has reached the writer. */
@RestController
class Probe {
  @JsonSerialize(using = LanguageSerializer.class)
  record Language() {}

  static final class LanguageSerializer extends JsonSerializer<Language> {
    @Override
    public void serialize(Language value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(provider.getLocale().toLanguageTag());
    }
  }

  @PostMapping("/probe/language")
  Language language() {
    return new Language();
  }
}
