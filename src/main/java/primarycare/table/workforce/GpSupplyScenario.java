package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Scenario;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Texts;
import primarycare.table.column.AreaTypes;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * What becomes of the GPs of an area under each scenario of the job, year by year and age band.
 *
 * <p>Grain: census month, year, area, scenario, age band. The opening is the latest census; in
 * every row opening, joiners, leavers, retirements and hours make the closing, with which the next
 * year opens.
 */
@Table(
    title = "GP full-time equivalents in future years, under the job's scenarios",
    grain = "census month, year, area, scenario, age band",
    method =
        "Answers how many GPs there would be if the job's assumptions held; it is not a"
            + " forecast and has no confidence limits. It starts from all GPs by age at the"
            + " latest census, those in training included, of the practices that reported and"
            + " are on the list. In each year closing is opening plus joiners less leavers"
            + " and retirements plus the change of hours, and the next year opens with it."
            + " Leavers and retirements are shares of the opening; nobody moves to an older"
            + " band. Joiners of the whole area are shared among its areas by their share of"
            + " the opening FTE of the census. Patients grow by the same percentage each"
            + " year. Left out where the job states no scenario.",
    reads = {"registered_patients", "practice_map", "gp_workforce"})
public record GpSupplyScenario(
    @Key("First day of the month of the census that the scenario starts from.") LocalDate month,
    @Key("Length of the period: year.") String period,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Key("Name of the scenario in the job.") String scenario,
    @Key("Year after the census, from 1.") long year,
    @Column("First day of the month in which the year ends.") LocalDate yearEnding,
    @Key("Position of the age band, 0 for all, then from 1: the order of the rows.")
        long ageBandOrder,
    @Key("Age of the GPs: all, " + BANDS + ".") String ageBand,
    @Column("Extract date of the list that the registered patients grow from.")
        LocalDate listExtractDate,
    @Column(
            value = "Practices that reported their GPs by age and are on the list.",
            unit = "practices")
        long practicesReporting,
    FutureGps gps,
    AssumedGps assumed) {

  /** As {@link Scenario#AGE_BANDS} has them. */
  static final String BANDS =
      "under 30, 30-34, 35-39, 40-44, 45-49, 50-54, 55-59, 60-64, 65-69, 70+, not known";

  private static final int MONTHS = 12;

  /** The table of a job that names these scenarios. */
  public static PublishedTable table(List<Scenario> scenarios) {
    return OrganisationTable.of(
            GpSupplyScenario.class, facts -> rows(scenarios, facts.censuses(), facts.gpsByAge()))
        .in(ReferenceModel::censuses)
        .lacking(scenarios.isEmpty() ? List.of("scenarios in the job file") : List.of());
  }

  /**
   * @param ages FTE at the latest census by practice and age band
   */
  static Stream<GpSupplyScenario> rows(
      List<Scenario> scenarios,
      PracticesByMonth practices,
      Map<String, Map<String, BigDecimal>> ages) {
    return practices.calendar().latest().stream()
        .flatMap(month -> rows(scenarios, practices, ages, month));
  }

  private static Stream<GpSupplyScenario> rows(
      List<Scenario> scenarios,
      PracticesByMonth practices,
      Map<String, Map<String, BigDecimal>> ages,
      Calendar.Entry month) {
    List<Scenario> inOrder =
        scenarios.stream().sorted(Comparator.comparing(Scenario::name, Texts.BY_BYTES)).toList();
    List<GpOpening> openings =
        practices.areas(month).stream()
            .filter(area -> !area.isPractice())
            .map(area -> GpOpening.of(area, ages))
            .filter(opening -> opening.practices() > 0)
            .toList();
    return openings.stream()
        .filter(opening -> opening.area().type().equals(Columns.ALL))
        .flatMap(
            whole ->
                openings.stream()
                    .flatMap(
                        area ->
                            inOrder.stream()
                                .flatMap(s -> new Future(s, month, area, whole).rows())));
  }

  /** An area under a scenario. */
  private record Future(
      Scenario scenario, Calendar.Entry census, GpOpening opening, GpOpening whole) {

    private Stream<GpSupplyScenario> rows() {
      List<List<FutureGps>> bands = Scenario.AGE_BANDS.stream().map(band -> years(band)).toList();
      List<GpSupplyScenario> rows = new ArrayList<>();
      for (int year = 0; year < scenario.years(); year++) {
        int place = year;
        List<FutureGps> ofYear = bands.stream().map(years -> years.get(place)).toList();
        rows.add(row(year, 0, Columns.ALL, FutureGps.all(ofYear), AssumedGps.ofAllBands(scenario)));
        for (int i = 0; i < ofYear.size(); i++) {
          String band = Scenario.AGE_BANDS.get(i);
          rows.add(row(year, i + 1, band, ofYear.get(i), AssumedGps.of(scenario, band)));
        }
      }
      return rows.stream();
    }

    private List<FutureGps> years(String band) {
      BigDecimal joiners = opening.part(AssumedGps.decimal(scenario.joinersFte().get(band)), whole);
      return GpSupply.of(
              opening.fte(band),
              BigDecimal.valueOf(opening.patients()),
              AssumedGps.of(scenario, band).over(scenario.years(), joiners))
          .stream()
          .map(FutureGps::of)
          .toList();
    }

    private GpSupplyScenario row(
        int year, int order, String band, FutureGps gps, AssumedGps assumed) {
      return new GpSupplyScenario(
          census.month().first(),
          "year",
          opening.area().type(),
          opening.area().code(),
          opening.area().name(),
          scenario.name(),
          year + 1,
          census.month().plus((year + 1) * MONTHS).first(),
          order,
          band,
          census.list().orElse(null),
          opening.practices(),
          gps,
          assumed);
    }
  }
}
