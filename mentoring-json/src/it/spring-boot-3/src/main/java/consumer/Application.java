package consumer;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.json.Jackson2MentoringModule;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Decisions over HTTP, with Jackson 2. */
@SpringBootApplication
class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Lifecycle lifecycle() {
    return Lifecycle.standard();
  }

  /** The documents, and the texts of findings in the language of each writer. */
  @Bean
  Jackson2MentoringModule mentoring() {
    return new Jackson2MentoringModule().withTexts();
  }

  /** Writes in the language of the request. */
  @Bean
  MappingJackson2HttpMessageConverter inTheLanguageOfTheReader(ObjectMapper mapper) {
    return new MappingJackson2HttpMessageConverter(mapper) {
      @Override
      protected ObjectWriter customizeWriter(
          ObjectWriter writer, @Nullable JavaType type, @Nullable MediaType contentType) {
        return writer.with(LocaleContextHolder.getLocale());
      }
    };
  }
}
