package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.layout.Sources;

class SeenCodesTest {

  private final SeenCodes seen = new SeenCodes(Sources.named("ae_attendance"));

  @Test
  void keepsTheCodesOfCodedColumnsOnly() {
    Map.<String, Object>of(
            "department_type", "02",
            "chief_complaint", "21522001",
            "attendance_id", "A1",
            "gp_practice_code", "C82001",
            "lsoa_code", "E01000001",
            "age_at_arrival", 40L,
            "arrival_date", LocalDate.of(2026, 7, 1))
        .forEach(seen::add);
    seen.add("department_type", "01");

    assertThat(seen.seen().keySet()).containsExactly("chief_complaint", "department_type");
    assertThat(seen.seen().get("department_type")).containsExactly("01", "02");
  }

  @Test
  void takesAColumnWithMoreThanACodeListForNone() {
    IntStream.range(0, SeenCodes.MOST).forEach(i -> seen.add("acuity", "c" + i));
    assertThat(seen.seen().get("acuity")).hasSize(SeenCodes.MOST);

    seen.add("acuity", "one too many");

    assertThat(seen.seen().get("acuity")).isEmpty();
  }

  @Test
  void takesItForNoneInWhateverChunksItWasRead() {
    SortedSet<String> half = codes(0, SeenCodes.MOST / 2 + 1);
    SortedSet<String> rest = codes(SeenCodes.MOST / 2, SeenCodes.MOST + 1);

    assertThat(both(half, rest)).isEmpty();
    assertThat(both(new TreeSet<>(), half)).isEmpty();
    assertThat(both(half, codes(0, 3))).isEqualTo(half);
  }

  @Test
  void addsUpTheColumnsOfBothParts() {
    assertThat(SeenCodes.union(Map.of("sex", codes(0, 1)), Map.of("acuity", codes(0, 2))).keySet())
        .containsExactly("acuity", "sex");
  }

  private static SortedSet<String> both(SortedSet<String> first, SortedSet<String> second) {
    return SeenCodes.union(Map.of("acuity", first), Map.of("acuity", second)).get("acuity");
  }

  private static SortedSet<String> codes(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "c" + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
