package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import primarycare.rules.organisation.Mentions.Question;
import primarycare.support.Frames;

/** Days come as bits of whole numbers, and none is lost or added. */
class NumberedDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final Mentioned BLOCKS = Mentioned.of(NumberedDays.BLOCK);

  /** The first of each of so many months. */
  private static NumberedDays months(int number) {
    return NumberedDays.of(IntStream.range(0, number).mapToObj(FIRST::plusMonths).toList());
  }

  @Test
  void areThoseOfTheBitsThatAreSet() {
    assertThat(months(140).of(BLOCKS.on(0b101, "0"))).containsExactly(FIRST, FIRST.plusMonths(2));
    assertThat(months(140).of(BLOCKS.on(1L << 62, "0"))).containsExactly(FIRST.plusMonths(62));
    assertThat(months(140).of(BLOCKS.on(1, "1"))).containsExactly(FIRST.plusMonths(63));
    assertThat(months(140).of(BLOCKS.on(0, "0"))).isEmpty();
  }

  @Test
  void areNumberedInTheirOrderEachOnce() {
    LocalDate later = FIRST.plusDays(1);
    assertThat(NumberedDays.of(List.of(later, FIRST, later)).days()).containsExactly(FIRST, later);
  }

  @Test
  void comeBackFromRowsOfMoreDaysThanANumberHasBits() {
    NumberedDays days = months(140);
    List<String> rows = new ArrayList<>();
    TreeSet<LocalDate> odd = new TreeSet<>();
    for (int month = 1; month < 140; month += 2) {
      odd.add(FIRST.plusMonths(month));
      rows.add("('C82001', DATE'%s')".formatted(FIRST.plusMonths(month)));
    }
    rows.add("('C82001', DATE'2026-07-02')");
    rows.add("('C82001', NULL)");

    assertThat(given(days, rows)).isEqualTo(odd);
    assertThat(given(months(0), rows)).isEmpty();
  }

  private static TreeSet<LocalDate> given(NumberedDays days, List<String> rows) {
    Dataset<Row> all = Frames.of("practice_code, extract_date", rows.toArray(String[]::new));
    Column[] columns =
        Stream.concat(
                Stream.of(functions.col("practice_code"), functions.lit(1L).as("line")),
                days.columns("extract_date"))
            .toArray(Column[]::new);
    return Mentions.of(List.of(new Question("map", all.select(columns)))).of("map").stream()
        .flatMap(said -> days.of(said).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
