package io.github.mentoring4j.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan;
import java.text.SimpleDateFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;

/** Mappers of Jackson 2 with settings that change what Jackson writes or reads. */
final class Jackson2Settings {
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
    Jackson2Settings all = new Jackson2Settings();
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
            b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(inclusion, inclusion)));
      }
    }
    add("nulls fail", b -> b.defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
    add(
        "nulls are skipped",
        b -> b.defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP)));
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
      add("visible " + accessor, b -> b.visibility(accessor, JsonAutoDetect.Visibility.ANY));
      add("hidden " + accessor, b -> b.visibility(accessor, JsonAutoDetect.Visibility.NONE));
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
