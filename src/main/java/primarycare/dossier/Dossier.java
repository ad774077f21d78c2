package primarycare.dossier;

import java.util.IdentityHashMap;
import java.util.Map;
import primarycare.dossier.Shape.Keyed;
import primarycare.dossier.Shape.Kind;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.PublishedCells;
import primarycare.organisation.WithoutPractice;

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

  private final Places.Named area;
  private final Shape shape;
  private final Cells cells;
  private final PublishedCells published;
  private final AreaMonths months;
  private final Map<RollingPeriod, PeriodSums> sums = new IdentityHashMap<>();
  private AmongFew few;
  private RollingPeriod before;
  private PeriodSums ofBefore;

  /** Of an area that publishes every combination. */
  public Dossier(Places.Named area, Shape shape, Cells cells) {
    this(area, shape, cells, PublishedCells.EVERY);
  }

  /** Of an area that is there in every month and shares no practice. */
  public Dossier(Places.Named area, Shape shape, Cells cells, PublishedCells published) {
    this(area, shape, cells, published, AreaMonths.EVERY);
  }

  /**
   * @param cells that change no more
   * @param published which of them the area publishes
   * @param months in which it has a practice, and how its part of shared ones is made
   */
  public Dossier(
      Places.Named area, Shape shape, Cells cells, PublishedCells published, AreaMonths months) {
    this.area = area;
    this.shape = shape;
    this.cells = cells;
    this.published = published;
    this.months = months;
  }

  @Override
  public PublishedCells published() {
    return published;
  }

  @Override
  public Dossier withEveryCell() {
    return new Dossier(area, shape, cells, PublishedCells.EVERY, months);
  }

  /** How the area's part of the practices that it shares is made in a period; null for none. */
  public String sharedBy(RollingPeriod period) {
    return months.sharedBy(period);
  }

  /** In how many months of a period the area has a practice. */
  public long monthsCovered(RollingPeriod period) {
    return months.covered(period);
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

  /** And not people without a practice of the area, who are beside the areas of every type. */
  boolean isOfOnePractice() {
    return isPractice() && !WithoutPractice.codes().contains(area.code());
  }

  public Attended attendances(RollingPeriod period, int group, int sex, int band) {
    Sum sum = sum(period, Kind.ATTENDANCES, group, sex, band);
    CountKey key = key(Counting.ATTENDANCES, period, group, sex, shape.ages(band));
    return new Attended(told(sum.count(), key, period), sum.isThere());
  }

  /** Attendances in all bands of a scheme, and of people whose age is not known. */
  public Count allAges(RollingPeriod period, int group, int sex, int scheme) {
    CountKey key = key(Counting.ATTENDANCES, period, group, sex, Ages.EVERY);
    return told(sums(period).ofScheme(Kind.ATTENDANCES, group, sex, scheme), key, period);
  }

  /**
   * Attendances that are given to the area by weight.
   *
   * @param band its number, or {@link #ALL}
   */
  public Count allocated(RollingPeriod period, int group, int sex, int band) {
    return some(Counting.BY_WEIGHT, Kind.ALLOCATED, period, group, sex, band);
  }

  /** The same of practices that are not on the list of their month. */
  public Count unlisted(RollingPeriod period, int group, int sex, int band) {
    return some(Counting.OF_THE_UNLISTED, Kind.UNLISTED, period, group, sex, band);
  }

  private Count some(String what, Kind kind, RollingPeriod period, int group, int sex, int band) {
    long count =
        band == ALL
            ? sums(period).ofScheme(kind, group, sex, shape.fiveYear())
            : sum(period, kind, group, sex, band).count();
    return told(count, key(what, period, group, sex, shape.ages(band)), period);
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
    Sum sum = needs(shape, cells, period, group, ages, sign);
    String what = ages == ALL ? Counting.of(sign) : Counting.ofAges(sign);
    CountKey key = key(what, period, group, ALL, agesOf(ages));
    return new Attended(told(sum.count(), key, period), sum.isThere());
  }

  /** A count of some people of a period, with what is known of how few they are among. */
  private Count told(long count, CountKey key, RollingPeriod period) {
    if (few == null) {
      few = new AmongFew(shape, cells, isOfOnePractice());
    }
    return few.of(count, key, period, sums(period));
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

  /** Attendances of which the person is known by a key; of a practice alone. */
  public Count withKey(RollingPeriod period, int group) {
    return keyed(Counting.WITH_KEY, period, group, Keyed.ATTENDANCES);
  }

  /** The people who made these. */
  public Count people(RollingPeriod period, int group) {
    return keyed(Counting.PEOPLE, period, group, Keyed.PEOPLE);
  }

  /** The sum over these people of each one's attendances squared. */
  public Count squares(RollingPeriod period, int group) {
    return keyed(Counting.SQUARES, period, group, Keyed.SQUARES);
  }

  private Count keyed(String of, RollingPeriod period, int group, Keyed what) {
    return told(
            cells.of(shape.keyed(period.end(), period.span(), group, what)),
            key(of, period, group, ALL, Ages.EVERY),
            period)
        .among(cells.of(shape.keyed(period.end(), period.span(), group, Keyed.PEOPLE)));
  }

  /** Attendances of every age and sex. */
  public Attended attendances(RollingPeriod period, int group) {
    return needs(period, group, ALL, Shape.EVERY);
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
