package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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
    List<GpSupply> all = alone(years, hours, band(0, opening, joiners, leaving, retiring, hours));
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
    List<GpSupply> all = alone(10, BigDecimal.ONE, band(0, opening, joiners, rate, rate, hours));
    assertThat(all.get(0).opening()).isEqualByComparingTo(opening);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).opening()).isEqualByComparingTo(all.get(i - 1).closing());
    }
  }

  @Property(tries = 100)
  void staysFlatWhereNothingIsAssumed(
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal opening) {
    BigDecimal none = BigDecimal.ZERO;
    assertThat(alone(10, none, band(0, opening, none, none, none, none)))
        .allSatisfy(year -> assertThat(year.closing()).isEqualByComparingTo(opening))
        .allSatisfy(year -> assertThat(year.patients()).isEqualByComparingTo(PATIENTS));
  }

  @Property(tries = 200)
  void ageingLosesAndMakesNoFteOnConstantHours(
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal young,
      @ForAll @BigRange(min = "0", max = "5000") @Scale(6) BigDecimal old,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal retiring) {
    BigDecimal none = BigDecimal.ZERO;
    List<GpSupply.Band> bands =
        List.of(band(5, young, none, none, none, none), band(0, old, none, none, retiring, none));
    for (List<GpSupply> year : GpSupply.of(10, PATIENTS, none, bands)) {
      assertThat(sum(year, GpSupply::closing))
          .isEqualByComparingTo(
              sum(year, GpSupply::opening).subtract(sum(year, GpSupply::retirements)));
      assertThat(year.get(0).movedOut()).isEqualByComparingTo(year.get(1).movedIn());
    }
  }

  private static BigDecimal sum(List<GpSupply> bands, Function<GpSupply, BigDecimal> amount) {
    return bands.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static GpSupply.Band band(
      int years,
      BigDecimal opening,
      BigDecimal joiners,
      BigDecimal leaving,
      BigDecimal retiring,
      BigDecimal hours) {
    return new GpSupply.Band(years, opening, null, joiners, leaving, retiring, hours);
  }

  private static List<GpSupply> alone(int years, BigDecimal growth, GpSupply.Band band) {
    return GpSupply.of(years, PATIENTS, growth, List.of(band)).stream()
        .map(bands -> bands.get(0))
        .toList();
  }
}
