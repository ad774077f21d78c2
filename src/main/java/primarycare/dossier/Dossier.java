package primarycare.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import primarycare.dossier.Shape.Keyed;
import primarycare.dossier.Shape.Kind;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.PublishedCells;
import primarycare.statistics.Ratio;

/**
 * What is known of the people of one area.
 *
 * <p>Counts of people leave it as {@link Count} alone. Of a period, group and sex the counts of all
 * months and values together; {@link #ALL} stands for every group, those of no known type among
 * them, and for every sex.
 */
public final class Dossier implements AnyDossier<Dossier> {

  public static final int ALL = -1;

  static final String PRACTICE = "practice";

  /** The share of attendances with a key, from which on they speak for the others. */
  private static final double ENOUGH = 0.9;

  private final Places.Named area;
  private final Shape shape;
  private final Cells cells;
  private final PublishedCells published;
  private final Map<RollingPeriod, PeriodSums> sums = new IdentityHashMap<>();
  private RollingPeriod before;
  private PeriodSums ofBefore;

  /** Of an area that publishes every combination. */
  public Dossier(Places.Named area, Shape shape, Cells cells) {
    this(area, shape, cells, PublishedCells.EVERY);
  }

  /**
   * @param cells that change no more
   * @param published which of them the area publishes
   */
  public Dossier(Places.Named area, Shape shape, Cells cells, PublishedCells published) {
    this.area = area;
    this.shape = shape;
    this.cells = cells;
    this.published = published;
  }

  @Override
  public PublishedCells published() {
    return published;
  }

  @Override
  public Dossier withEveryCell() {
    return new Dossier(area, shape, cells);
  }

  public Places.Named area() {
    return area;
  }

  public Shape shape() {
    return shape;
  }

  public Cells cells() {
    return cells;
  }

  /** Some counts together. */
  public record Sum(long count, boolean isThere) {}

  /** Some attendances; there where some are, or might have been given to the area by weight. */
  public record Attended(Count count, boolean isThere) {}

  @Override
  public boolean isPractice() {
    return area.type().equals(PRACTICE);
  }

  public Attended attendances(RollingPeriod period, int group, int sex, int band) {
    Sum sum = sum(period, Kind.ATTENDANCES, group, sex, band);
    return attended(sum, key(Counting.ATTENDANCES, period, group, sex, shape.ages(band)));
  }

  /** Attendances in all bands of a scheme, and of people whose age is not known. */
  public Count allAges(RollingPeriod period, int group, int sex, int scheme) {
    PeriodSums of = sums(period);
    int first = of.place(Kind.ATTENDANCES, group, sex, shape.firstBand(scheme));
    long all = 0;
    for (int place = first; place < first + shape.bandsOf(scheme); place++) {
      all += of.of(place);
    }
    return Count.of(all, key(Counting.ATTENDANCES, period, group, sex, Ages.EVERY));
  }

  /** Whether some of the attendances are given to the area by weight. */
  public boolean allocated(RollingPeriod period, int group, int sex, int band) {
    return sum(period, Kind.ALLOCATED, group, sex, band).count() > 0;
  }

  /** Whether some of the attendances are of practices that are not on the list of their month. */
  public boolean unlisted(RollingPeriod period, int group, int sex, int band) {
    return sum(period, Kind.UNLISTED, group, sex, band).count() > 0;
  }

  /** Registered patients of the months' lists, a month after the other. */
  public Sum patients(RollingPeriod period, int sex, int band) {
    return sum(period, Kind.PATIENTS, 0, sex, band);
  }

  /** Whether a list of the months does not give the band. */
  public boolean notGiven(RollingPeriod period, int sex, int band) {
    return sum(period, Kind.NOT_GIVEN, 0, sex, band).count() > 0;
  }

  /**
   * Attendances that show a sign, of people of some ages.
   *
   * @param ages their number among {@link Shape#needAges}, or {@link #ALL}
   * @param sign its number, or {@link Shape#EVERY}
   */
  public Attended needs(RollingPeriod period, int group, int ages, int sign) {
    return attended(
        needs(shape, cells, period, group, ages, sign),
        key(
            ages == ALL ? Counting.of(sign) : Counting.ofAges(sign),
            period,
            group,
            ALL,
            agesOf(ages)));
  }

  private Ages agesOf(int ages) {
    return ages == ALL ? Ages.EVERY : shape.needAges().ages().get(ages);
  }

  private CountKey key(String what, RollingPeriod period, int group, int sex, Ages ages) {
    return CountKey.ofAll(what, area.type(), area.code(), period.start(), period.end())
        .withDepartment(group)
        .withSex(sex)
        .withAges(ages);
  }

  static Sum needs(Shape shape, Cells cells, RollingPeriod period, int group, int ages, int sign) {
    long count = 0;
    boolean isThere = false;
    for (int month : period.members()) {
      for (int g = first(group); g <= last(group, Shape.GROUPS); g++) {
        for (int a = first(ages); a <= last(ages, shape.needAges().size()); a++) {
          int number = shape.need(month, g, a, sign);
          count += cells.of(number);
          isThere |= cells.has(number);
        }
      }
    }
    return new Sum(count, isThere);
  }

  /** Whether some attendances of the group are of practices that are not on their month's list. */
  public boolean unlisted(RollingPeriod period, int group) {
    return IntStream.range(0, shape.bands()).anyMatch(band -> unlisted(period, group, ALL, band));
  }

  /** Attendances of which the person is known by a key; of a practice alone. */
  public Count withKey(RollingPeriod period, int group) {
    return Count.of(
        cells.of(shape.keyed(period, group, Keyed.ATTENDANCES)),
        key(Counting.WITH_KEY, period, group, ALL, Ages.EVERY));
  }

  /** The people who made these. */
  public Count people(RollingPeriod period, int group) {
    return Count.of(
        cells.of(shape.keyed(period, group, Keyed.PEOPLE)),
        key(Counting.PEOPLE, period, group, ALL, Ages.EVERY));
  }

  /**
   * The sum over people of each one's attendances squared, over the attendances with a key, to one
   * decimal place: of so many nobody works out a count. Not a number where fewer than 90% of the
   * attendances have a key, for then these do not speak for the others.
   */
  public double repeatFactor(RollingPeriod period, int group) {
    long keyed = cells.of(shape.keyed(period, group, Keyed.ATTENDANCES));
    long all = attendances(period, group).count().exact();
    double squares = cells.of(shape.keyed(period, group, Keyed.SQUARES));
    return keyed > 0 && keyed >= all * ENOUGH
        ? BigDecimal.valueOf(Ratio.of(squares, keyed, 1))
            .setScale(1, RoundingMode.HALF_UP)
            .doubleValue()
        : Double.NaN;
  }

  /** Attendances of every age and sex. */
  public Attended attendances(RollingPeriod period, int group) {
    return needs(period, group, ALL, Shape.EVERY);
  }

  private static Attended attended(Sum sum, CountKey key) {
    return new Attended(Count.of(sum.count(), key), sum.isThere());
  }

  private Sum sum(RollingPeriod period, Kind kind, int group, int sex, int band) {
    PeriodSums of = sums(period);
    int place = of.place(kind, group, sex, band);
    return new Sum(of.of(place), of.has(place));
  }

  /** Those of a period, which is most often the one asked for before. */
  @SuppressWarnings("ReferenceEquality")
  private PeriodSums sums(RollingPeriod period) {
    if (period != before) {
      ofBefore = sums.computeIfAbsent(period, p -> new PeriodSums(shape, cells, p));
      before = period;
    }
    return ofBefore;
  }

  private static int first(int value) {
    return value == ALL ? 0 : value;
  }

  private static int last(int value, int values) {
    return value == ALL ? values - 1 : value;
  }
}
