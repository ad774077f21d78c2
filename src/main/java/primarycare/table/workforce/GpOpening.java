package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.Staff;

/**
 * The GPs of an area by age at a census, and the patients of the same practices: those that
 * reported and are on the list.
 *
 * @param practices how many there are
 * @param patients registered with them
 * @param trainees FTE of those in training; null where no practice tells
 * @param bands FTE by age band
 * @param perHead FTE a head by age band, of the practices that told of both: a GP with posts at two
 *     practices is a head in each
 */
record GpOpening(
    AreaPractices area,
    long practices,
    long patients,
    BigDecimal trainees,
    Map<String, BigDecimal> bands,
    Map<String, BigDecimal> perHead) {

  /** Practices of an area that reported GPs by age. */
  private record Reporting(
      List<AreaPractices.Member> practices, Map<String, Map<String, Staff.Count>> ages) {

    private Map<String, BigDecimal> fte() {
      Map<String, BigDecimal> bands = new HashMap<>();
      for (AreaPractices.Member member : practices) {
        ages.get(member.practice())
            .forEach(
                (band, count) -> bands.merge(band, part(member, count.fte()), BigDecimal::add));
      }
      return bands;
    }

    private Map<String, BigDecimal> perHead() {
      Map<String, BigDecimal> fte = new HashMap<>();
      Map<String, Long> heads = new HashMap<>();
      for (AreaPractices.Member member : practices) {
        ages.get(member.practice())
            .forEach(
                (band, count) -> {
                  if (count.headcount() != null) {
                    fte.merge(band, count.fte(), BigDecimal::add);
                    heads.merge(band, count.headcount(), Math::addExact);
                  }
                });
      }
      fte.keySet().removeIf(band -> heads.get(band) == 0);
      fte.replaceAll(
          (band, sum) ->
              sum.divide(
                  BigDecimal.valueOf(heads.get(band)), GpSupply.SCALE, RoundingMode.HALF_UP));
      return fte;
    }

    /** All GPs less the fully qualified. */
    private Stream<BigDecimal> trainees(Staff staff, Calendar.Entry census) {
      return practices.stream()
          .map(
              member -> {
                Staff.Count all = count(staff, member, GpTotals.ALL_GPS, census);
                Staff.Count qualified = count(staff, member, GpTotals.FULLY_QUALIFIED, census);
                return all.isReported() && qualified.isReported()
                    ? part(member, all.fte().subtract(qualified.fte()))
                    : null;
              });
    }
  }

  /**
   * @param ages GPs by practice and age band; none of a practice that did not report them
   */
  static GpOpening of(
      AreaPractices area,
      Map<String, Map<String, Staff.Count>> ages,
      Staff staff,
      Calendar.Entry census) {
    Reporting reporting =
        new Reporting(
            area.members().stream()
                .filter(member -> member.patients() != null)
                .filter(member -> ages.containsKey(member.practice()))
                .toList(),
            ages);
    return new GpOpening(
        area,
        reporting.practices().size(),
        reporting.practices().stream().mapToLong(AreaPractices.Member::patients).sum(),
        AreaPractices.total(reporting.trainees(staff, census)),
        reporting.fte(),
        reporting.perHead());
  }

  private static Staff.Count count(
      Staff staff, AreaPractices.Member member, String group, Calendar.Entry census) {
    return staff.at(member.practice(), group, census.month().first());
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

  /** Null where no practice told of heads of the band. */
  BigDecimal ftePerHead(String band) {
    return perHead.get(band);
  }

  /** The area's part of those who join the whole: they go to areas as their GPs do. */
  BigDecimal part(BigDecimal joiners, GpOpening whole) {
    return fte().compareTo(whole.fte()) == 0
        ? joiners
        : joiners.multiply(fte()).divide(whole.fte(), GpSupply.SCALE, RoundingMode.HALF_UP);
  }
}
