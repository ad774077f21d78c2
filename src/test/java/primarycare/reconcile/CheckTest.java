package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

  private static final Check CHECK = new Check("records", true);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void neverPassesAComparisonWithAMissingSide() {
    assertThat(CHECK.equal("file", null, null, 5L).passed()).isFalse();
    assertThat(CHECK.equal("file", null, 5L, null).passed()).isFalse();
    assertThat(CHECK.equalExactly("file", null, null, BigDecimal.ONE).passed()).isFalse();
    assertThat(CHECK.equalExactly("file", null, BigDecimal.ONE, null).passed()).isFalse();
  }

  @Test
  void findsHowMuchTooMuchThereIs() {
    assertThat(CHECK.equal("file", JULY, 7, 5L))
        .isEqualTo(new Reconciliation("records", "file", JULY, false, true, 7.0, 5.0, 2.0, ""));
    assertThat(CHECK.equal("file", JULY, 5, 5L).passed()).isTrue();
  }

  @Test
  void comparesDecimalsWhateverTheirScaleAndToTheLastPlace() {
    BigDecimal tenth = new BigDecimal("0.1");
    assertThat(CHECK.equalExactly("file", JULY, tenth, new BigDecimal("0.100")).passed()).isTrue();
    assertThat(CHECK.equalExactly("file", JULY, new BigDecimal("0.3"), tenth).difference())
        .isEqualTo(0.2);
  }

  @Test
  void ordersRowsByTheirKeysThoseOfNoMonthFirst() {
    Reconciliation none = CHECK.row("a", null, true);
    Reconciliation june = CHECK.row("a", JULY.minusMonths(1), true);
    Reconciliation july = CHECK.row("a", JULY, true);
    Reconciliation later = CHECK.row("b", null, true);
    Reconciliation last = new Check("zeros", true).row("a", null, true);
    assertThat(List.of(last, july, later, june, none).stream().sorted(Reconciliation.ORDER))
        .containsExactly(none, june, july, later, last);
  }
}
