package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.conform.TotalSums.Form;

/** Totals of two columns, practice and sex, and what the rows of a file come to. */
class TotalSumsTest {

  private static final Form WHOLE = new Form(List.of(0, 1), Map.of("patients", false));
  private static final Form FRACTION = new Form(List.of(0, 1), Map.of("fte", true));

  @Test
  void holdsATotalAgainstTheRowsThatShareItsTexts() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, "30");
    total(sums, null, "female", "15");
    part(sums, "C82001", "female", "10");
    part(sums, "C82001", "male", "20");
    part(sums, "C82002", "female", "6");

    assertThat(sums.totals()).isEqualTo(2);
    assertThat(sums.right()).isEqualTo(1);
    assertThat(sums.hasGaps()).isFalse();
    assertThat(sums.differences(3)).containsExactly("female: rows 16, total 15");
  }

  @Test
  void holdsTheOneOfTwoTotalsThatTheRowsDoNotComeTo() {
    for (String other : List.of("29", "31")) {
      TotalSums sums = new TotalSums(WHOLE);
      total(sums, "C82001", null, "30");
      total(sums, "C82001", null, other);
      part(sums, "C82001", "male", "30");
      assertThat(sums.differences(3)).containsExactly("C82001: rows 30, total " + other);
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

    assertThat(right.right()).isEqualTo(1);
    assertThat(wrong.differences(3)).containsExactly("C82001: rows 1.50, total 1.51");
  }

  @Test
  void tellsOfRowsWithoutAFigureAndLeavesOutTotalsWithout() {
    TotalSums sums = new TotalSums(WHOLE);
    total(sums, "C82001", null, null);
    total(sums, null, null, "5");
    part(sums, "C82001", "male", null);
    part(sums, "C82001", "female", "5");

    assertThat(sums.totals()).isEqualTo(1);
    assertThat(sums.right()).isEqualTo(1);
    assertThat(sums.hasGaps()).isTrue();
  }

  @Test
  void namesTheFirstByTheAlphabet() {
    TotalSums sums = new TotalSums(WHOLE);
    for (String practice : List.of("C82003", "C82001", "C82002")) {
      total(sums, practice, null, "1");
    }
    assertThat(sums.differences(2))
        .containsExactly("C82001: rows 0, total 1", "C82002: rows 0, total 1");
  }

  private static void total(TotalSums sums, String practice, String sex, String figure) {
    List<String> key = Arrays.asList(practice, sex);
    sums.addTotal(key, key, figures(figure));
  }

  private static void part(TotalSums sums, String practice, String sex, String figure) {
    sums.addPart(Arrays.asList(practice, sex), figures(figure));
  }

  private static List<BigDecimal> figures(String figure) {
    return Arrays.asList(figure == null ? null : new BigDecimal(figure));
  }
}
