package consumer;

import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.templates.MessageComposer;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Relationships, prepared sessions and messages over HTTP. */
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

  @Bean
  MessageComposer composer() {
    return MessageComposer.standard();
  }

  /** The first language of Accept-Language that there are texts in, or English. */
  @Bean
  LocaleResolver localeResolver(MessageComposer composer) {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(composer.languages());
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }

  /** A stage is called by its code in the parameters of a request, too. In a body no converter is needed. */
  @Bean
  Converter<String, Stage> stageByCode() {
    return Stage::of;
  }

  /** Adds to each finding its message and advice, in the language of the request. Without this bean there are none. */
  @Bean
  JacksonJsonHttpMessageConverter inTheWordsOfTheReader(JsonMapper mapper) {
    return new JacksonJsonHttpMessageConverter(mapper) {
      @Override
      protected ObjectWriter customizeWriter(
          ObjectWriter writer, @Nullable JavaType type, @Nullable MediaType contentType) {
        Wording wording = Wording.of(LocaleContextHolder.getLocale());
        return writer.withAttribute(Wording.class, wording);
      }
    };
  }
}
