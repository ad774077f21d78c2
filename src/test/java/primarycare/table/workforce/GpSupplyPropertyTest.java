package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** No FTE is lost or made, whatever is assumed. */
class GpSupplyPropertyTest {

  private static final BigDecimal PATIENTS = BigDecimal.valueOf(100_000);

  @Property(tries = 300)
  void everyYearClosesWithWhatItOpensWithAndWhatChanges(
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal opening,
      @ForAll @BigRange(min = "0", max = "900") @Scale(2) BigDecimal joiners,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal leaving,
      @ForAll @BigRange(min = "-50", max = "50") @Scale(2) BigDecimal hours,
      @ForAll @IntRange(min = 1, max = 30) int years) {
    BigDecimal retiring = BigDecimal.valueOf(100).subtract(leaving);
    List<GpSupply> all =
        GpSupply.of(
            opening,
            PATIENTS,
            new GpSupply.Assumptions(years, hours, joiners, leaving, retiring, hours));
    assertThat(all).hasSize(years);
    assertThat(all)
        .allSatisfy(
            year ->
                assertThat(
                        year.opening()
                            .add(year.joiners())
                            .subtract(year.leavers())
                            .subtract(year.retirements())
                            .add(year.hours()))
                    .isEqualByComparingTo(year.closing()))
        .allSatisfy(year -> assertThat(year.closing()).isNotNegative())
        .allSatisfy(year -> assertThat(year.retirements()).isNotNegative());
  }

  @Property(tries = 300)
  void aYearOpensWhereTheYearBeforeCloses(
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal opening,
      @ForAll @BigRange(min = "0", max = "900") @Scale(2) BigDecimal joiners,
      @ForAll @BigRange(min = "0", max = "50") @Scale(2) BigDecimal rate,
      @ForAll @BigRange(min = "-50", max = "50") @Scale(2) BigDecimal hours) {
    List<GpSupply> all =
        GpSupply.of(
            opening,
            PATIENTS,
            new GpSupply.Assumptions(10, BigDecimal.ONE, joiners, rate, rate, hours));
    assertThat(all.get(0).opening()).isEqualByComparingTo(opening);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).opening()).isEqualByComparingTo(all.get(i - 1).closing());
    }
  }

  @Property(tries = 100)
  void staysFlatWhereNothingIsAssumed(
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal opening) {
    BigDecimal none = BigDecimal.ZERO;
    assertThat(
            GpSupply.of(
                opening, PATIENTS, new GpSupply.Assumptions(10, none, none, none, none, none)))
        .allSatisfy(year -> assertThat(year.closing()).isEqualByComparingTo(opening))
        .allSatisfy(year -> assertThat(year.patients()).isEqualByComparingTo(PATIENTS));
  }
}
