package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleYear.AGE;
import static primarycare.sample.SampleYear.COLUMNS;
import static primarycare.sample.SampleYear.CONTENTS;
import static primarycare.sample.SampleYear.DATE;
import static primarycare.sample.SampleYear.ID;
import static primarycare.sample.SampleYear.ROWS;
import static primarycare.sample.SampleYear.SEX;
import static primarycare.sample.SampleYear.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a record of an attendance looks like: its columns, their codes, and the dirt. */
class SampleAttendanceRecordsTest {

  @Test
  void hasTheHeaderThatTheJobReads() {
    assertThat(Samples.header(CONTENTS, "ae/ae-attendances-2025-07.csv"))
        .containsExactly(
            "attendance_id",
            "arrival_date",
            "arrival_time",
            "provider_code",
            "site_code",
            "department_type",
            "attendance_category",
            "age_at_arrival",
            "sex",
            "gp_practice_code",
            "lsoa_code",
            "acuity",
            "chief_complaint",
            "discharge_status",
            "discharge_destination",
            "accommodation_status",
            "person_key");
    assertThat(ROWS).hasSize(13 * 8_000);
  }

  @Test
  void givesEveryAttendanceAnIdOfItsOwn() {
    List<String> ids = ROWS.stream().map(row -> row.get(ID)).filter(id -> !id.isEmpty()).toList();
    Set<String> distinct = Set.copyOf(ids);
    assertThat(ids.size() - distinct.size()).as("repeated on purpose").isBetween(1, 4);
    Map<String, Integer> seen = new HashMap<>();
    ids.forEach(id -> seen.merge(id, 1, Integer::sum));
    assertThat(seen.values()).allMatch(times -> times <= 2);
    Set<String> withinProviders =
        ROWS.stream()
            .filter(row -> !row.get(ID).isEmpty() && row.size() > SampleYear.PROVIDER)
            .map(row -> row.get(ID) + " " + row.get(SampleYear.PROVIDER))
            .collect(Collectors.toSet());
    assertThat(withinProviders).as("at the same hospital").hasSameSizeAs(distinct);
  }

  @Test
  void makesOneRecordInSixThousandDirtyOfEveryKind() {
    assertThat(count(row -> row.size() < COLUMNS)).isBetween(2L, 4L);
    assertThat(count(row -> row.get(AGE).equals("abc"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(AGE).equals("200"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(DATE).startsWith("31/02/"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(SEX).equals("Q"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(ID).isEmpty())).isBetween(2L, 4L);
  }

  @Test
  void hasNothingElseThatARuleWouldRefuse() {
    List<String> patterns =
        List.of(
            "E202[56]\\d{11}|",
            "202[56]-[01]\\d-[0-3]\\d|31/02/202[56]",
            "[0-2]\\d:[0-5]\\d:00",
            "Z9[ABC]",
            "Z9[ABC]0[1-4]",
            "0[1-5]|",
            "[1-4X]|",
            "\\d{1,2}|10[0-5]|200|abc",
            "[0129Q]",
            "Y9[789]\\d{3}|V8199[789]|",
            "E0197\\d{4}|",
            "10\\d{14,15}|",
            "\\d{8,9}|",
            "\\d{8,16}|",
            "\\d{8,16}|",
            "\\d{8,9}|",
            "[0-9a-f]{12}|");
    for (int column = 0; column < COLUMNS; column++) {
      int at = column;
      Predicate<String> allowed = Pattern.compile(patterns.get(at)).asMatchPredicate();
      assertThat(count(row -> row.size() > at && !allowed.test(row.get(at))))
          .as("column " + column)
          .isZero();
    }
  }

  @Test
  void datesEveryAttendanceInTheMonthOfItsFile() {
    CONTENTS.forEach(
        (file, text) -> {
          if (file.startsWith("ae/")) {
            String month = file.substring("ae/ae-attendances-".length()).replace(".csv", "");
            assertThat(
                    Samples.records(CONTENTS, file).stream()
                        .map(row -> row.get(DATE))
                        .filter(date -> !date.startsWith("31/02")))
                .allMatch(date -> date.startsWith(month));
          }
        });
  }
}
