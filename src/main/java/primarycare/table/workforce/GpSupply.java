package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import primarycare.statistics.Ageing;

/**
 * The GPs of one age band in a year of a scenario, in exact decimals of a millionth of an FTE.
 *
 * <p>Those who leave and those who retire are shares of the opening FTE; the hours of all who stay
 * or join change by a share. At the end of the year a part of the band is too old for it.
 *
 * @param year from 1, the year after the census
 * @param movedIn FTE of those who grow into the band
 * @param movedOut FTE of those who grow out of it
 */
record GpSupply(
    int year,
    BigDecimal opening,
    BigDecimal joiners,
    BigDecimal leavers,
    BigDecimal retirements,
    BigDecimal hours,
    BigDecimal movedIn,
    BigDecimal movedOut,
    BigDecimal closing,
    BigDecimal patients) {

  static final int SCALE = 6;

  private static final int PERCENT = 2;

  /**
   * An age band at the census and what a scenario assumes of it.
   *
   * @param years of age that it spans; 0 for one that nobody grows out of
   * @param ftePerHead null where it is not known
   * @param joiners FTE a year
   */
  record Band(
      int years,
      BigDecimal opening,
      BigDecimal ftePerHead,
      BigDecimal joiners,
      BigDecimal leavingPercent,
      BigDecimal retirementPercent,
      BigDecimal hoursPercent) {}

  /**
   * For each year the bands in their order, each opening where the year before closes.
   *
   * @param bands from the youngest
   */
  static List<List<GpSupply>> of(
      int years, BigDecimal patients, BigDecimal listGrowthPercent, List<Band> bands) {
    List<List<GpSupply>> all = new ArrayList<>();
    List<BigDecimal> open =
        bands.stream().map(band -> band.opening().setScale(SCALE, RoundingMode.HALF_UP)).toList();
    BigDecimal list = patients;
    for (int year = 1; year <= years; year++) {
      list = list.add(share(list, listGrowthPercent));
      List<GpSupply> next = aged(bands, next(year, open, list, bands));
      all.add(next);
      open = next.stream().map(GpSupply::closing).toList();
    }
    return all;
  }

  private static List<GpSupply> next(
      int year, List<BigDecimal> openings, BigDecimal patients, List<Band> bands) {
    List<GpSupply> next = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      next.add(next(year, openings.get(i), patients, bands.get(i)));
    }
    return next;
  }

  private static GpSupply next(int year, BigDecimal opening, BigDecimal patients, Band assumed) {
    BigDecimal joiners = assumed.joiners().setScale(SCALE, RoundingMode.HALF_UP);
    BigDecimal leavers = share(opening, assumed.leavingPercent());
    BigDecimal left = opening.subtract(leavers);
    BigDecimal retirements = share(opening, assumed.retirementPercent()).min(left);
    BigDecimal working = left.subtract(retirements).add(joiners);
    BigDecimal hours = share(working, assumed.hoursPercent());
    BigDecimal none = BigDecimal.ZERO;
    BigDecimal closing = working.add(hours);
    return new GpSupply(
        year, opening, joiners, leavers, retirements, hours, none, none, closing, patients);
  }

  private static List<GpSupply> aged(List<Band> bands, List<GpSupply> year) {
    List<BigDecimal> out =
        Ageing.movingOut(
            year.stream().map(GpSupply::closing).toList(),
            bands.stream().map(Band::years).toList(),
            SCALE);
    List<BigDecimal> in =
        Ageing.movingIn(out, bands.stream().map(band -> band.ftePerHead()).toList(), SCALE);
    List<GpSupply> aged = new ArrayList<>();
    for (int i = 0; i < year.size(); i++) {
      aged.add(year.get(i).aged(in.get(i), out.get(i)));
    }
    return aged;
  }

  private GpSupply aged(BigDecimal in, BigDecimal out) {
    return new GpSupply(
        year,
        opening,
        joiners,
        leavers,
        retirements,
        hours,
        in,
        out,
        closing.add(in).subtract(out),
        patients);
  }

  private static BigDecimal share(BigDecimal of, BigDecimal percent) {
    return of.multiply(percent).movePointLeft(PERCENT).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
