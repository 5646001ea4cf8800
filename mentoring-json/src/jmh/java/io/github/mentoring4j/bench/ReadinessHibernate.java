package io.github.mentoring4j.bench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator for {@link ReadinessBean}. */
final class ReadinessHibernate {
  /** It is held here, because the level of a logger that nobody holds is lost. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");

  private ReadinessHibernate() {}

  static Validator validator() {
    LOGGER.setLevel(Level.WARNING); // it tells its version and its providers in each JVM
    Clock clock = Clock.fixed(ReadinessExample.NOW, ZoneOffset.UTC);
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .clockProvider(() -> clock)
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  static Iterable<String> codes(Set<ConstraintViolation<ReadinessBean>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).toList();
  }

  /** Returns the messages of all constraints, one for each time that it is declared. */
  static List<String> constraints(Validator validator) {
    List<String> codes = new ArrayList<>();
    add(codes, validator.getConstraintsForClass(ReadinessBean.class));
    add(codes, validator.getConstraintsForClass(ReadinessBean.Item.class));
    return codes;
  }

  private static void add(List<String> codes, BeanDescriptor bean) {
    add(codes, bean.getConstraintDescriptors());
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      add(codes, property.getConstraintDescriptors());
      for (ContainerElementTypeDescriptor element :
          property.getConstrainedContainerElementTypes()) {
        add(codes, element.getConstraintDescriptors());
      }
    }
  }

  private static void add(List<String> codes, Set<ConstraintDescriptor<?>> constraints) {
    constraints.forEach(constraint -> codes.add(constraint.getMessageTemplate()));
  }
}
