package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.fact.TotalForm.Figure;
import primarycare.fact.TotalForm.Key;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Totals of two columns, practice and sex, and what the rows of a file come to. */
class TotalSumsTest {

  private static final int SCALE = 3;
  private static final Source LISTS = Sources.named("registered_patients");
  private static final TotalForm WHOLE = form(new Figure("figure", SCALE, false));
  private static final TotalForm FRACTION = form(new Figure("figure", SCALE, true));

  private static TotalForm form(Figure figure) {
    return new TotalForm(
        Stream.of("practice_code", "sex").map(name -> new Key(LISTS.field(name), true)).toList(),
        List.of(figure),
        -1);
  }

  private static List<TotalSum> all(TotalSums sums) {
    return sums.byPeriod().values().stream().flatMap(Collection::stream).toList();
  }

  private static long right(TotalSums sums) {
    return all(sums).stream().filter(TotalSum::isRight).count();
  }

  private static boolean hasGaps(TotalSums sums) {
    return all(sums).stream().anyMatch(TotalSum::hasGaps);
  }

  private static List<String> differences(TotalSums sums, boolean isWhole) {
    return all(sums).stream()
        .filter(sum -> !sum.isRight())
        .map(sum -> sum.difference(isWhole))
        .sorted()
        .toList();
  }

  @Test
  void holdsATotalAgainstTheRowsThatShareItsTexts() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, "30");
    total(sums, null, "female", "15");
    part(sums, "C82001", "female", "10");
    part(sums, "C82001", "male", "20");
    part(sums, "C82002", "female", "6");

    assertThat(all(sums)).hasSize(2);
    assertThat(right(sums)).isEqualTo(1);
    assertThat(hasGaps(sums)).isFalse();
    assertThat(differences(sums, true)).containsExactly("female: rows 16, total 15");
  }

  @Test
  void holdsTheOneOfTwoTotalsThatTheRowsDoNotComeTo() {
    for (String other : List.of("29", "31")) {
      TotalSums sums = new TotalSums(WHOLE);
      total(sums, "C82001", null, "30");
      total(sums, "C82001", null, other);
      part(sums, "C82001", "male", "30");
      assertThat(differences(sums, true)).containsExactly("C82001: rows 30, total " + other);
    }
  }

  @Test
  void toleratesWhatEachFractionIsRoundedBy() {
    TotalSums right = new TotalSums(FRACTION);
    total(right, "C82001", null, "1.51");
    part(right, "C82001", "male", "1.5");
    TotalSums wrong = new TotalSums(FRACTION);
    total(wrong, "C82001", null, "1.511");
    part(wrong, "C82001", "male", "1.5");

    assertThat(right(right)).isEqualTo(1);
    assertThat(differences(wrong, false)).containsExactly("C82001: rows 1.50, total 1.51");
  }

  @Test
  void tellsOfRowsWithoutAFigureAndLeavesOutTotalsWithout() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, null);
    total(sums, null, null, "5");
    part(sums, "C82001", "male", null);
    part(sums, "C82001", "female", "5");

    assertThat(all(sums)).hasSize(1);
    assertThat(right(sums)).isEqualTo(1);
    assertThat(hasGaps(sums)).isTrue();
  }

  @Test
  void holdsMoreThanALongDoes() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, "9000000000000000");
    for (int row = 0; row < 20; row++) {
      part(sums, "C82001", "male", "9000000000000000");
    }
    assertThat(right(sums)).isZero();
    TotalSums small = new TotalSums(FRACTION);
    total(small, "C82001", null, "5");
    for (String figure :
        List.of("9000000000000000", "9000000000000000", "-9000000000000000", "-8999999999999995")) {
      part(small, "C82001", "male", figure);
    }
    assertThat(right(small)).isOne();
  }

  @Test
  void findsTheSumOfRowsThatDoNotStandTogether() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, "3");
    total(sums, "C82002", null, "4");
    for (String practice : List.of("C82001", "C82002", "C82003", "C82001", "C82002")) {
      part(sums, practice, "male", practice.equals("C82001") ? "1" : "2");
    }
    assertThat(right(sums)).isOne();
    assertThat(differences(sums, true)).containsExactly("C82001: rows 2, total 3");
  }

  private static void total(TotalSums sums, String practice, String sex, String figure) {
    sums.addTotals(row(practice, sex, figure));
  }

  private static void part(TotalSums sums, String practice, String sex, String figure) {
    sums.addRows(row(practice, sex, figure));
  }

  private static ReadRows row(String practice, String sex, String figure) {
    Map<String, ReadColumn> columns = new HashMap<>();
    columns.put("practice_code", column(practice));
    columns.put("sex", column(sex));
    columns.put(
        "figure",
        column(
            figure == null
                ? null
                : new BigDecimal(figure).setScale(SCALE).unscaledValue().longValueExact()));
    return new ReadRows(1, columns);
  }

  private static ReadColumn column(Object value) {
    ReadColumn column = new ReadColumn();
    column.add(value);
    return column;
  }
}
