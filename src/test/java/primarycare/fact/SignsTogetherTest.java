package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which signs a record can show together, found from all that its columns can say. */
class SignsTogetherTest {

  private static final String OTHER = "1";

  /** Texts of each column, so that each says all that it can; null is a blank. */
  private static final Map<String, List<Object>> VALUES =
      Map.ofEntries(
          entry("acuity", values(SignCodes.LOW_ACUITY_CODES)),
          entry("arrival_time", values("12:00", "20:00")),
          entry("arrival_date", List.of(20_650L, 20_651L, 20_652L)),
          entry(
              "discharge_status",
              values(
                  all(SignCodes.LEFT_CODES, SignCodes.STREAMED_CODES, SignCodes.DISCHARGED_CODES))),
          entry("department_type", values("01")),
          entry("attendance_category", values("unplanned_first")),
          entry("investigations_missing", values("damaged_code")),
          entry("treatments_missing", values("damaged_code")),
          entry("investigations", values(SignCodes.MINOR_INVESTIGATIONS)),
          entry("treatments", values(SignCodes.MINOR_TREATMENTS)),
          entry(
              "accommodation_status",
              values(
                  all(
                      SignCodes.NO_ACCOMMODATION_CODES,
                      SignCodes.CARE_HOME_CODES,
                      new String[] {SignCodes.HOMELESS_CODE}))),
          entry("arrival_mode", values(SignCodes.AMBULANCE_CODES)));

  private static final Set<Signs> COUNTED = EnumSet.complementOf(EnumSet.of(Signs.HAS_CARE));

  private static String[] all(String[]... codes) {
    return Arrays.stream(codes).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /** These, another and none. */
  private static List<Object> values(String... some) {
    return Stream.concat(Arrays.stream(some), Stream.of(OTHER, null)).collect(Collectors.toList());
  }

  /** The signs of every record that there can be. */
  private static final Set<Integer> RECORDS = records();

  private static Set<Integer> records() {
    Set<Integer> marks = Set.of(0);
    for (Map.Entry<String, List<Object>> column : VALUES.entrySet()) {
      Set<Integer> with = new LinkedHashSet<>();
      for (Object value : column.getValue()) {
        int own = Mark.of(column.getKey(), value);
        marks.forEach(before -> with.add(before | own));
      }
      marks = with;
    }
    return marks.stream().map(Signs::of).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean shows(Signs sign, Signs other) {
    return RECORDS.stream().filter(sign::isIn).anyMatch(other::isIn);
  }

  private static boolean implies(Signs sign, Signs other) {
    return RECORDS.stream().filter(sign::isIn).allMatch(other::isIn);
  }

  private static boolean areApart(Signs sign, Signs other) {
    return sign.within().isPresent() && sign.within().equals(other.within()) && !shows(sign, other);
  }

  private static Set<Signs> within(Signs sign) {
    Set<Signs> wholes = EnumSet.noneOf(Signs.class);
    for (Optional<Signs> of = sign.within(); of.isPresent(); of = of.get().within()) {
      wholes.add(of.get());
    }
    return wholes;
  }

  @Test
  void everyColumnThatSaysSomethingIsThere() {
    assertThat(VALUES.keySet()).isEqualTo(Mark.read());
    assertThat(COUNTED).allSatisfy(sign -> assertThat(shows(sign, sign)).isTrue());
  }

  @Test
  void aSignIsWithinThoseThatEveryRecordShowsWithIt() {
    Map<Signs, Set<Signs>> found = new EnumMap<>(Signs.class);
    Map<Signs, Set<Signs>> said = new EnumMap<>(Signs.class);
    for (Signs sign : COUNTED) {
      said.put(sign, within(sign));
      found.put(
          sign,
          COUNTED.stream()
              .filter(other -> other != sign && implies(sign, other))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signs.class))));
    }
    assertThat(said).isEqualTo(found);
  }

  @Test
  void signsWithinOneAreApartWhereNoRecordShowsBoth() {
    for (Signs sign : COUNTED) {
      assertThat(sign.apart())
          .as(sign.name())
          .containsExactlyElementsOf(
              COUNTED.stream().filter(other -> other == sign || areApart(sign, other)).toList());
    }
  }
}
