package io.github.mentoring4j.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan;
import java.text.SimpleDateFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

/** Mappers of Jackson 3 with settings that change what Jackson writes or reads. */
final class Jackson3Settings {
  private static final BasicPolymorphicTypeValidator ANY =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  private final Map<String, Consumer<JsonMapper.Builder>> settings = new LinkedHashMap<>();

  /** What a user would like our types to look like. */
  @JsonIgnoreProperties({"questions", "type", "id"})
  interface Ignoring {
    @Override
    @JsonValue
    String toString();
  }

  /** All of them, by their names. */
  static Map<String, Consumer<JsonMapper.Builder>> all() {
    Jackson3Settings all = new Jackson3Settings();
    all.addNamesAndInclusion();
    all.addTyping();
    all.addForms();
    all.addReading();
    all.addDiscovery();
    all.addFeatures();
    return all.settings;
  }

  private void add(String name, Consumer<JsonMapper.Builder> setting) {
    settings.put(name, setting);
  }

  private void addNamesAndInclusion() {
    add("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    add("kebab case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
    add(
        "upper camel case",
        b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
    for (JsonInclude.Include inclusion : JsonInclude.Include.values()) {
      if (inclusion != JsonInclude.Include.CUSTOM) {
        add(
            "inclusion " + inclusion,
            b -> b.changeDefaultPropertyInclusion(
                value -> value.withValueInclusion(inclusion).withContentInclusion(inclusion)));
      }
    }
    add(
        "nulls fail",
        b -> b.changeDefaultNullHandling(value -> value.withContentNulls(Nulls.FAIL)));
    add(
        "nulls are skipped",
        b -> b.changeDefaultNullHandling(value -> value.withContentNulls(Nulls.SKIP)));
  }

  private void addTyping() {
    for (DefaultTyping typing : DefaultTyping.values()) {
      add("typing " + typing, b -> b.activateDefaultTyping(ANY, typing));
      add(
          "typing as object " + typing,
          b -> b.activateDefaultTyping(ANY, typing, JsonTypeInfo.As.WRAPPER_OBJECT));
      add(
          "typing as property " + typing,
          b -> b.activateDefaultTypingAsProperty(ANY, typing, "@class"));
    }
    add(
        "typing by name",
        b -> b.activateDefaultTypingAsProperty(ANY, DefaultTyping.NON_FINAL, "type"));
  }

  private void addForms() {
    for (JsonFormat.Shape shape : JsonFormat.Shape.values()) {
      add(
          "shape " + shape,
          b -> b.withConfigOverride(
                  SessionPlan.class, o -> o.setFormat(JsonFormat.Value.forShape(shape)))
              .withConfigOverride(Stage.class, o -> o.setFormat(JsonFormat.Value.forShape(shape))));
    }
    add("date format", b -> b.defaultDateFormat(new SimpleDateFormat("dd.MM.yyyy", Locale.ROOT)));
    add("time zone", b -> b.defaultTimeZone(TimeZone.getTimeZone("Asia/Tokyo")));
    add("locale", b -> b.defaultLocale(Locale.forLanguageTag("ar-EG")));
    add("base 64", b -> b.defaultBase64Variant(Base64Variants.MODIFIED_FOR_URL));
    add("leniency", b -> b.defaultLeniency(false));
    add("merging", b -> b.defaultMergeable(true));
    add(
        "mix-in",
        b -> b.addMixIn(SessionPlan.class, Ignoring.class).addMixIn(Actor.class, Ignoring.class));
    add("filters", b -> b.filterProvider(new SimpleFilterProvider().setFailOnUnknownId(true)));
    add(
        "injectable values",
        b -> b.injectableValues(new InjectableValues.Std().addValue(String.class, "injected")));
  }

  private void addReading() {
    add(
        "coercion of all",
        b -> b.withCoercionConfigDefaults(config -> {
          for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.AsNull);
          }
        }));
    add(
        "no coercion",
        b -> b.withCoercionConfigDefaults(config -> {
          for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
          }
        }));
    add(
        "constructors by properties",
        b -> b.constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED));
    add(
        "constructors by delegating",
        b -> b.constructorDetector(ConstructorDetector.USE_DELEGATING));
    add("explicit constructors", b -> b.constructorDetector(ConstructorDetector.EXPLICIT_ONLY));
  }

  private void addDiscovery() {
    add("no annotations", b -> b.disable(MapperFeature.USE_ANNOTATIONS));
    add("no introspector", b -> b.annotationIntrospector(AnnotationIntrospector.nopInstance()));
    for (PropertyAccessor accessor : PropertyAccessor.values()) {
      add(
          "visible " + accessor,
          b -> b.changeDefaultVisibility(
              v -> v.withVisibility(accessor, JsonAutoDetect.Visibility.ANY)));
      add(
          "hidden " + accessor,
          b -> b.changeDefaultVisibility(
              v -> v.withVisibility(accessor, JsonAutoDetect.Visibility.NONE)));
    }
  }

  /** Every feature the other way round, apart from what changes JSON itself. */
  private void addFeatures() {
    for (MapperFeature feature : MapperFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (EnumFeature feature : EnumFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (DateTimeFeature feature : DateTimeFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (StreamReadFeature feature : StreamReadFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (StreamWriteFeature feature : StreamWriteFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (JsonReadFeature feature : JsonReadFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
    for (JsonWriteFeature feature : JsonWriteFeature.values()) {
      add(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()));
    }
  }
}
