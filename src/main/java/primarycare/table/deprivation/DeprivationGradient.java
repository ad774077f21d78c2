package primarycare.table.deprivation;

import static primarycare.job.Columns.ALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Column;
import primarycare.figure.Dimension;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.model.DeprivationScores;
import primarycare.model.Organisations;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaMembers;
import primarycare.statistics.Inequality;
import primarycare.table.column.AeAttendanceRate;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.MonthsCovered;
import primarycare.table.column.NoRate;
import primarycare.table.column.NotRanked;
import primarycare.table.column.ProviderCover;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.PublishedTable;

/**
 * Whether the patients of practices in deprived places attend A&amp;E more often, and by how much.
 *
 * <p>Grain: period, area, department group, fifth of practices by IMD score; the row of all fifths
 * has the slope index and the relative index of inequality.
 */
@Table(
    title = "A&E attendances by deprivation of the practice, with indexes of inequality",
    grain = "period, area, department group, quintile of practices",
    method = DeprivationGradient.METHOD,
    reads = {"registered_patients", "practice_map", DeprivationScores.SOURCE, "ae_attendance"})
public record DeprivationGradient(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    @Key(AreaTypes.WITHOUT_PRACTICES) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Key(
            "Quintile of practices by IMD score: 1 most deprived, 2, 3, 4, 5 least deprived, all or"
                + " not scored.")
        String imdQuintile,
    @Column(
            value = "Practices in the quintile; for a year, the highest number in any month.",
            unit = "practices")
        long practices,
    @Column(value = MonthsCovered.OF_QUINTILE, unit = "months") long monthsCovered,
    @People(value = "Attendances that count: the numerator.", unit = "attendances")
        Shown attendances,
    AeAttendanceRate rate,
    InequalityIndexes indexes,
    ProviderCover providers) {

  static final String METHOD =
      "Answers whether A&E use follows deprivation. Practices are put in quintiles by the"
          + " IMD score of the latest edition given, among all practices in that file:"
          + " England's where it holds England; equal scores share a quintile. A practice"
          + " counts in the area that it is wholly in, or in shared_practices if areas share"
          + " it, in the months in which it is on the list. Indexes: rates regressed on ridit"
          + " scores, weighted by population, with limits of Poisson counts (Mackenbach and Kunst,"
          + " Social Science and Medicine 1997; Low and Low, Journal of Public Health 2004)"
          + "; repeat attenders make the limits too narrow. All from the protected counts. A"
          + " practice's score describes its patients together: it says nothing about any one"
          + " of them."
          + " One whose latest list has fewer than 750 patients (the limit of the National GP"
          + " Profiles) takes no quintile, and is among those not scored."
          + InequalityIndexes.METHOD
          + ProviderCover.METHOD
          + CellWords.UNLESS
          + CellWords.YEARS
          + "; "
          + "an area has no months, unless the job's periods name them, where a quintile of it has"
          + " fewer than three practices in some month"
          + "; "
          + CellWords.TYPES;

  /** What each part of an area is called: fifths, the most deprived first, and those in none. */
  static final List<String> PARTS =
      List.of("1 most deprived", "2", "3", "4", "5 least deprived", "not scored");

  /** The table of a job that breaks attendances down so. */
  public static PublishedTable table(Job.Breakdown breakdown, Display display) {
    return DossierTable.ofMade(
        DeprivationGradient.class,
        breakdown,
        DossierKind.groups(DeprivationGradient::groups),
        (model, protection) -> ofEachPeriod(model.areaProviders(), display));
  }

  private static MadeSeries.Series<DeprivationGradient, GroupDossier<DeprivationGroups>>
      ofEachPeriod(AreaProviders providers, Display display) {
    return DossierTable.eachPeriod(
        (area, period, protection) -> rows(area, period, providers, display, protection));
  }

  private static DeprivationGroups groups(ReferenceModel model) {
    Organisations organisations = model.ofAttendances();
    return new DeprivationGroups(
        organisations.calendar(),
        organisations.placementsWithRows(),
        organisations.listSizes(),
        DeprivationFifths.of(model.publicFacts().deprivation(), organisations.listSizes()));
  }

  /** The rows of an area in a period: each of its fifths that is on a list, and all of them. */
  static Stream<DeprivationGradient> rows(
      GroupDossier<DeprivationGroups> area,
      RollingPeriod period,
      AreaProviders providers,
      Display display,
      Protection protection) {
    AreaMembers.Named of = area.groups().group(area.number());
    ProviderCover cover = ProviderCover.of(providers, of.type(), of.code(), period);
    return IntStream.range(0, Shape.GROUPS)
        .mapToObj(department -> new Fifths(area, period, department, cover, display))
        .flatMap(fifths -> fifths.rows(protection));
  }

  /**
   * The fifths of an area in a period and department group.
   *
   * @param department its place in the order of publication, 0 for all
   * @param providers which of the area the extract lacks
   * @param display on how many attendances an index rests at least
   */
  private record Fifths(
      GroupDossier<DeprivationGroups> area,
      RollingPeriod period,
      int department,
      ProviderCover providers,
      Display display) {

    /** In the order of what they are called. */
    private Stream<DeprivationGradient> rows(Protection protection) {
      List<DeprivationGradient> fifths =
          IntStream.range(0, DeprivationGroups.FIFTHS)
              .mapToObj(fifth -> row(fifth, protection, List.of()))
              .flatMap(Optional::stream)
              .toList();
      return Stream.of(
              fifths.stream(),
              row(Dossier.ALL, protection, fifths).stream(),
              row(DeprivationGroups.NOT_SCORED, protection, List.of()).stream())
          .flatMap(Function.identity());
    }

    /**
     * Empty where nobody is on the lists.
     *
     * @param part its number, or {@link Dossier#ALL}
     * @param fifths between which there may be inequality
     */
    private Optional<DeprivationGradient> row(
        int part, Protection protection, List<DeprivationGradient> fifths) {
      return area.groups()
          .listed(area.number(), part, period)
          .map(listed -> row(part, listed, protection, indexes(part, fifths)));
    }

    /** Of all fifths together, none of which may be of some months of the period alone. */
    private InequalityIndexes indexes(int part, List<DeprivationGradient> fifths) {
      if (part != Dossier.ALL) {
        return InequalityIndexes.none(InequalityIndexes.ONE_QUINTILE);
      }
      if (period.listsMissing() > 0) {
        return InequalityIndexes.none(NoRate.noList(period).orElseThrow());
      }
      if (providers.isIncomplete()) {
        return InequalityIndexes.none(NotRanked.PROVIDER_MISSING);
      }
      return fifths.stream().allMatch(fifth -> fifth.monthsCovered() == period.months())
          ? InequalityIndexes.of(groups(fifths), display.fewestAttendances())
          : InequalityIndexes.none(InequalityIndexes.PART_OF_YEAR);
    }

    private long monthsCovered(int part) {
      return IntStream.of(period.members())
          .filter(month -> area.groups().listed(area.number(), part, month).isPresent())
          .count();
    }

    private DeprivationGradient row(
        int part,
        DeprivationGroups.Listed listed,
        Protection protection,
        InequalityIndexes indexes) {
      AreaMembers.Named of = area.groups().group(area.number());
      int group = Shape.published(department);
      Shown attendances = protection.show(area.needs(part, period, group, Shape.EVERY).count());
      String noRate = NoRate.noList(period).orElse(listed.patients() == 0 ? NoRate.NOBODY : null);
      return new DeprivationGradient(
          period.last().first(),
          period.span().label(),
          of.type(),
          of.code(),
          listed.areaName(),
          Dimension.DEPARTMENT_GROUP.labels().get(department),
          part == Dossier.ALL ? ALL : PARTS.get(part),
          listed.practices(),
          monthsCovered(part),
          attendances,
          AeAttendanceRate.of(attendances, listed.patients(), period, noRate),
          indexes,
          providers);
    }

    /** What is shown of fifths, the most deprived first. */
    private static List<Inequality.Group> groups(List<DeprivationGradient> fifths) {
      List<Inequality.Group> groups = new ArrayList<>();
      for (DeprivationGradient fifth : fifths) {
        Double patients = fifth.rate().registeredPatients();
        groups.add(
            new Inequality.Group(
                groups.size(),
                fifth.attendances().orNaN(),
                patients == null ? Double.NaN : patients));
      }
      return groups;
    }
  }
}
