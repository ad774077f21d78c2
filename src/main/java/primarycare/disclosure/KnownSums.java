package primarycare.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Counting;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Columns;
import primarycare.model.Providers;
import primarycare.organisation.Registration;
import primarycare.organisation.WithoutPractice;

/**
 * What everybody knows of counts together that are not of several areas: a whole is its parts, by
 * department, sex, month, part, registration and provider; those who show a sign are among those
 * who can; and people are at most their attendances.
 */
final class KnownSums {

  private static final List<String> SOME =
      List.of(
          Counting.OF_THE_UNLISTED,
          Counting.BY_WEIGHT,
          Counting.BEYOND_LISTS,
          Counting.OF_REFERENCE);

  private final ReaderView view;

  KnownSums(ReaderView view) {
    this.view = view;
  }

  void add() {
    List<CountKey> keys = List.copyOf(view.keys());
    for (CountKey key : keys) {
      departments(key);
      sexes(key);
      months(key);
      sign(key);
      people(key);
      registered(key);
      listed(key);
      some(key);
      if (key.what().equals(Counting.WITH_WHAT_THEY_SHOW)) {
        view.sameIfEqual("tables", key, key.withWhat(Counting.ATTENDANCES));
      }
    }
    strata(keys);
    parts(keys);
    providers(keys);
  }

  /** Keys by the one that is made of each, in their order. */
  private static Map<CountKey, List<CountKey>> by(
      UnaryOperator<CountKey> whole, Stream<CountKey> keys) {
    return keys.collect(Collectors.groupingBy(whole, LinkedHashMap::new, Collectors.toList()));
  }

  private void departments(CountKey key) {
    if (key.department() == CountKey.ALL) {
      view.whole("departments", key, parts(Shape.GROUPS, key::withDepartment));
    }
  }

  private void sexes(CountKey key) {
    if (key.sex() == CountKey.ALL) {
      view.whole("sexes", key, parts(Shape.SEXES, key::withSex));
    }
  }

  /** Of groups those parts that there are, as some have nobody. */
  private void parts(List<CountKey> keys) {
    by(
            key -> key.withPart(CountKey.WHOLE),
            keys.stream().filter(key -> !key.part().equals(CountKey.WHOLE)))
        .forEach((whole, some) -> view.whole("parts", whole, some));
  }

  private static List<CountKey> parts(int parts, IntFunction<CountKey> part) {
    return IntStream.range(0, parts).mapToObj(part).toList();
  }

  private void months(CountKey key) {
    if (key.firstMonth() < key.lastMonth()) {
      view.whole(
          "months",
          key,
          IntStream.rangeClosed(key.firstMonth(), key.lastMonth())
              .mapToObj(month -> key.withMonths(month, month))
              .toList());
    }
  }

  private void sign(CountKey key) {
    if (Counting.isOfSign(key.what())) {
      view.whole("those without the sign", all(key), List.of(key, without(key)));
      Counting.within(key.what()).map(key::withWhat).ifPresent(whole -> among(whole, key));
    }
  }

  /**
   * Those who show a sign, and those who show another that nobody shows with it, are among some.
   */
  private void among(CountKey whole, CountKey key) {
    List<CountKey> apart = apart(view, key);
    if (key.equals(apart.get(0))) {
      view.whole(
          "those without the sign",
          whole,
          Stream.concat(apart.stream(), Stream.of(none(whole, apart))).toList());
    }
  }

  /** Those who show this sign or one that nobody shows with it, as far as the release has them. */
  static List<CountKey> apart(ReaderView view, CountKey key) {
    return Counting.apart(key.what()).stream().map(key::withWhat).filter(view::has).toList();
  }

  /** Those among all who do not show a sign. */
  static CountKey without(CountKey key) {
    return none(key.withWhat(Counting.ATTENDANCES), List.of(key));
  }

  /** Those among some who show none of some signs. */
  static CountKey none(CountKey whole, List<CountKey> signs) {
    return whole.withWhat(
        signs.stream()
            .map(CountKey::what)
            .collect(Collectors.joining(", ", whole.what() + " without ", "")));
  }

  /** A person with a key attends at least once, and not every attendance has one. */
  private void people(CountKey key) {
    if (key.what().equals(Counting.PEOPLE)) {
      view.atMost("people", key, key.withWhat(Counting.WITH_KEY));
    } else if (key.what().equals(Counting.WITH_KEY)) {
      CountKey all = key.withWhat(Counting.ATTENDANCES);
      view.atMost("attendances with a key", key, all);
      view.sameIfEqual("attendances with a key", key, all);
    }
  }

  /** Everybody is registered with a practice of the area, with others or with none. */
  private void registered(CountKey key) {
    CountKey here = key.withArea(Columns.ALL, Columns.ALL);
    if (key.equals(here.withArea(Registration.TYPE, Columns.ALL))) {
      view.whole("registrations", key, registrations(key));
    } else if (key.equals(here)) {
      view.whole(
          "registrations",
          key,
          Stream.of(Registration.HERE, Registration.HOMELESS_PRACTICE)
              .map(code -> key.withArea(Registration.TYPE, code))
              .toList());
    }
  }

  /** Those of the area, and all who are of none of its practices. */
  private static List<CountKey> registrations(CountKey everybody) {
    return Stream.concat(
            Stream.of(everybody.withArea(Columns.ALL, Columns.ALL)),
            WithoutPractice.codes().stream().map(code -> everybody.withArea("", code)))
        .toList();
  }

  /** Everybody attends at some provider. */
  private void providers(List<CountKey> keys) {
    by(
            key -> key.withArea(Registration.TYPE, Columns.ALL),
            keys.stream().filter(key -> key.areaType().equals(Providers.TYPE)))
        .forEach(
            (everybody, some) -> {
              view.whole("providers", everybody, some);
              some.forEach(this::atProvider);
              if (!view.has(everybody)) {
                view.same("providers", registrations(everybody), some);
              }
            });
  }

  /** Those at a provider are of the area, or of none of its practices. */
  private void atProvider(CountKey key) {
    CountKey part =
        key.withArea(Registration.TYPE, Columns.ALL).withPart(Providers.part(key.areaCode()));
    view.whole("registrations", key, registrations(part));
  }

  /** An area has the attendances of its practices on the list, and others. */
  private void listed(CountKey key) {
    if (key.what().equals(Counting.OF_THE_LISTED) && key.part().equals(CountKey.WHOLE)) {
      view.whole(
          "practices that are not on the list", key.withWhat(Counting.ATTENDANCES), List.of(key));
    }
  }

  /** Of all attendances, those of which a flag or a figure tells, and what they tell of others. */
  private void some(CountKey key) {
    if (SOME.contains(key.what())) {
      view.atMost(key.what(), key, key.withWhat(Counting.ATTENDANCES));
      view.sameIfEqual(key.what(), key, key.withWhat(Counting.ATTENDANCES));
    } else if (key.what().equals(Counting.SQUARES)) {
      view.atMost(key.what(), key.withWhat(Counting.WITH_KEY), key);
    }
  }

  /** Practices of reference have the attendances of each age and sex. */
  private void strata(List<CountKey> keys) {
    by(
            key -> key.withSex(CountKey.ALL).withAges(Ages.EVERY),
            keys.stream()
                .filter(key -> key.what().equals(Counting.OF_REFERENCE))
                .filter(key -> key.sex() != CountKey.ALL))
        .forEach((whole, some) -> view.whole("ages and sexes", whole, some));
  }

  /** All attendances among which some show a sign. */
  static CountKey all(CountKey key) {
    return key.withWhat(
        key.ages().equals(Ages.EVERY) ? Counting.ATTENDANCES : Counting.WITH_WHAT_THEY_SHOW);
  }
}
