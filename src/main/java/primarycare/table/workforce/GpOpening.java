package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import primarycare.organisation.AreaPractices;

/**
 * The GPs of an area by age at a census, and the patients of the same practices: those that
 * reported and are on the list.
 *
 * @param practices how many there are
 * @param patients registered with them
 * @param bands FTE by age band
 */
record GpOpening(AreaPractices area, long practices, long patients, Map<String, BigDecimal> bands) {

  /**
   * @param ages FTE by practice and age band; none of a practice that did not report them
   */
  static GpOpening of(AreaPractices area, Map<String, Map<String, BigDecimal>> ages) {
    List<AreaPractices.Member> reporting =
        area.members().stream()
            .filter(member -> member.patients() != null)
            .filter(member -> ages.containsKey(member.practice()))
            .toList();
    Map<String, BigDecimal> bands = new HashMap<>();
    for (AreaPractices.Member member : reporting) {
      ages.get(member.practice())
          .forEach((band, fte) -> bands.merge(band, part(member, fte), BigDecimal::add));
    }
    return new GpOpening(
        area,
        reporting.size(),
        reporting.stream().mapToLong(AreaPractices.Member::patients).sum(),
        bands);
  }

  private static BigDecimal part(AreaPractices.Member member, BigDecimal fte) {
    return member.part(fte).setScale(GpSupply.SCALE, RoundingMode.HALF_UP);
  }

  BigDecimal fte() {
    return bands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal fte(String band) {
    return bands.getOrDefault(band, BigDecimal.ZERO);
  }

  /** The area's part of those who join the whole: they go to areas as their GPs do. */
  BigDecimal part(BigDecimal joiners, GpOpening whole) {
    return fte().compareTo(whole.fte()) == 0
        ? joiners
        : joiners.multiply(fte()).divide(whole.fte(), GpSupply.SCALE, RoundingMode.HALF_UP);
  }
}
