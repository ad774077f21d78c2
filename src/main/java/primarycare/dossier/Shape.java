package primarycare.dossier;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.fact.Signs;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.layout.AgeBands;

/**
 * The cells of a dossier, each with a number: what is counted, in which month, department group,
 * sex and age band.
 *
 * <p>Department groups and sexes are numbers from 0; {@link #NO_GROUP} is of departments whose type
 * is not known, {@link #NO_SEX} of people whose sex is not. Bands are those of all schemes, one
 * scheme after the other, and each scheme's last one is of people whose age is not known. Five-year
 * bands are always among the schemes, since people are set against a reference by them; those that
 * are not published stand last.
 */
public final class Shape implements Serializable {

  private static final long serialVersionUID = 1;

  public static final int NO_GROUP = 0;
  public static final int GROUPS = 4;
  public static final int NO_SEX = 2;
  public static final int SEXES = 3;

  /** Stands for every attendance, whatever it shows. */
  public static final int EVERY = -1;

  /** The signs that are counted, in their order from 0. */
  public static final List<Signs> COUNTED =
      Arrays.stream(Signs.values()).filter(sign -> sign != Signs.HAS_CARE).toList();

  /** How many there are, asked for each cell of each area. */
  private static final int SIGNS = COUNTED.size() + 1;

  private static final int SPANS = Span.values().length;
  private static final int KEYED = Keyed.values().length;
  private static final int TYPE_3_AND_4 = 3;

  /** What is counted by department group, sex and band. */
  enum Kind {
    ATTENDANCES,
    ALLOCATED,
    UNLISTED,
    PATIENTS,
    NOT_GIVEN
  }

  /** What the attendances of a period come to of which the person is known by a key. */
  enum Keyed {
    /** These attendances. */
    ATTENDANCES,
    /** The people who made them. */
    PEOPLE,
    /** The sum over these people of each one's attendances squared. */
    SQUARES
  }

  private final int months;
  private final List<AgeBands> schemes;
  private final int published;
  private final NeedAges needAges;

  /** Of each scheme its first band, and after the last how many there are. */
  private final int[] firstBands;

  private final List<NeedAges> parted;
  private final List<Ages> ages;
  private final int firstNeed;
  private final int firstKeyed;

  /**
   * Of which attendances show things by age group.
   *
   * @param months how many months there are
   * @param published schemes of bands, in the order of their names
   */
  public Shape(int months, List<AgeBands> published) {
    this(months, published, NeedAges.GROUPS);
  }

  /**
   * @param months how many months there are
   * @param published schemes of bands, in the order of their names
   * @param needAges by which ages it is counted what attendances show
   */
  public Shape(int months, List<AgeBands> published, NeedAges needAges) {
    this.months = months;
    this.schemes = withFiveYear(published);
    this.published = published.size();
    this.needAges = needAges;
    this.parted = schemes.stream().map(NeedAges::of).toList();
    this.firstBands = new int[schemes.size() + 1];
    for (int scheme = 0; scheme < schemes.size(); scheme++) {
      firstBands[scheme + 1] = firstBands[scheme] + parted.get(scheme).size();
    }
    this.ages = parted.stream().flatMap(own -> own.ages().stream()).toList();
    this.firstNeed = Kind.values().length * months * GROUPS * SEXES * bands();
    this.firstKeyed = firstNeed + months * GROUPS * needAges.size() * SIGNS;
  }

  private static List<AgeBands> withFiveYear(List<AgeBands> published) {
    return Stream.concat(published.stream(), Stream.of(AgeBands.named(Job.Breakdown.QUINARY)))
        .distinct()
        .toList();
  }

  public int months() {
    return months;
  }

  public List<AgeBands> schemes() {
    return schemes;
  }

  /** How many of the schemes are published: the first ones. */
  public int published() {
    return published;
  }

  /** The ages by which it is counted what attendances show. */
  public NeedAges needAges() {
    return needAges;
  }

  /** How many bands there are in all schemes. */
  public int bands() {
    return firstBands[schemes.size()];
  }

  /** The number of a scheme's first band. */
  public int firstBand(int scheme) {
    return firstBands[scheme];
  }

  /** How many cells there are. */
  public int size() {
    return firstKeyed + months * SPANS * (GROUPS + 1) * KEYED;
  }

  /** The group at a place in the order of publication, where all are the first. */
  public static int published(int place) {
    return place == 0 ? Dossier.ALL : place;
  }

  /** The group of a type of department, 1 to 4, or 0 where it is not known. */
  static int group(int department) {
    return Math.min(department, TYPE_3_AND_4);
  }

  /** Attendances that count. */
  public int attendances(int month, int group, int sex, int band) {
    return cell(Kind.ATTENDANCES, month, group, sex, band);
  }

  /** More than 0 where some of the attendances are given to the area by weight. */
  public int allocated(int month, int group, int sex, int band) {
    return cell(Kind.ALLOCATED, month, group, sex, band);
  }

  /** Attendances of practices that are not on the list of the month. */
  public int unlisted(int month, int group, int sex, int band) {
    return cell(Kind.UNLISTED, month, group, sex, band);
  }

  /** Registered patients. */
  public int patients(int month, int sex, int band) {
    return cell(Kind.PATIENTS, month, 0, sex, band);
  }

  /** Lists that do not give the band. */
  public int notGiven(int month, int sex, int band) {
    return cell(Kind.NOT_GIVEN, month, 0, sex, band);
  }

  /**
   * Attendances that show a sign.
   *
   * @param sign its number, or {@link #EVERY}
   */
  public int need(int month, int group, int ages, int sign) {
    int place = (month * GROUPS + group) * needAges.size() + ages;
    return firstNeed + place * SIGNS + sign + 1;
  }

  /**
   * What attendances with a key come to.
   *
   * @param end the last month of their period
   * @param group its number, or {@link Dossier#ALL}: a person may be of several
   */
  int keyed(int end, Span span, int group, Keyed what) {
    int place = end * SPANS + span.ordinal();
    return firstKeyed + (place * (GROUPS + 1) + group + 1) * KEYED + what.ordinal();
  }

  /** The first of the cells of a kind and month: by group, then sex, then band. */
  int first(Kind kind, int month) {
    return cell(kind, month, 0, 0, 0);
  }

  private int cell(Kind kind, int month, int group, int sex, int band) {
    int place = ((kind.ordinal() * months + month) * GROUPS + group) * SEXES + sex;
    return place * bands() + band;
  }

  /** Of each completed year, and of no age at 0, the band of a scheme. */
  public int[] bandOfAge(int scheme) {
    return IntStream.range(-1, AgeBands.OLDEST + 1)
        .map(age -> firstBand(scheme) + parted.get(scheme).at(age))
        .toArray();
  }

  /** The number of the scheme of five-year bands. */
  public int fiveYear() {
    return IntStream.range(0, schemes.size())
        .filter(scheme -> scheme(scheme).equals(Job.Breakdown.QUINARY))
        .findFirst()
        .orElseThrow();
  }

  /** The ages of a band, by its number; every age for {@link Dossier#ALL}. */
  Ages ages(int band) {
    return band == Dossier.ALL ? Ages.EVERY : ages.get(band);
  }

  /** The name of a scheme. */
  public String scheme(int scheme) {
    return schemes.get(scheme).name();
  }

  /** How many bands a scheme has, people whose age is not known among them. */
  public int bandsOf(int scheme) {
    return firstBands[scheme + 1] - firstBands[scheme];
  }

  /** The label of a scheme's band, counted from 0; empty for people whose age is not known. */
  public Optional<String> label(int scheme, int band) {
    List<String> own = parted.get(scheme).labels();
    return band < own.size() - 1 ? Optional.of(own.get(band)) : Optional.empty();
  }
}
