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
import primarycare.organisation.Staff;
import primarycare.organisation.Texts;
import primarycare.table.column.AreaTypes;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * What becomes of the GPs of an area under each scenario of the job, year by year and age band.
 *
 * <p>Grain: census month, year, area, scenario, age band. The opening is the latest census; in
 * every row opening, joiners, leavers, retirements, hours and those who move by age make the
 * closing, with which the next year opens.
 */
@Table(
    title = "GP full-time equivalents in future years, under the job's scenarios",
    grain = "census month, year, area, scenario, age band",
    method =
        "Answers how many GPs there would be if the job's assumptions held; it is not a"
            + " forecast and has no confidence limits. It starts from all GPs by age at the"
            + " latest census, those in training included, of the practices that reported and"
            + " are on the list. In each year closing is opening plus joiners less leavers"
            + " and retirements plus the change of hours plus those who move in by age less those"
            + " who move out, and the next year opens with it."
            + " Leavers and retirements are shares of the opening. At the end of each year"
            + " heads age, as if the ages in a band were spread evenly: a fifth of a band of"
            + " five years moves to the next (a tenth, were it of ten); those under 30 are"
            + " taken to be 25 to 29; nobody leaves 70+ or age not known. They work the FTE a"
            + " head of the band that they enter, of the job's whole area at the census,"
            + " changed like all hours; where the census has no heads by age, the hours that"
            + " they had. Joiners of the whole area are shared among its areas by their share"
            + " of the opening FTE of the census. Patients grow by the same percentage each"
            + " year. Those in training are shown apart: nothing is assumed of their posts, and"
            + " no figure here compares with a target that leaves them out. Left out where the"
            + " job states no scenario.",
    reads = {"registered_patients", "practice_map", "gp_workforce"})
public record GpSupplyScenario(
    @Key("First day of the month of the census that the scenario starts from.") LocalDate month,
    @Key("Length of the period: year.") String period,
    @Key(AreaTypes.WITHOUT_PRACTICES) String areaType,
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
    @Column(
            value = "FTE of those in training at the census: they are among the GPs of every row.",
            unit = "FTE",
            whenEmpty =
                "the row is of an age band, or no practice reported all GPs and the fully"
                    + " qualified")
        BigDecimal traineesFteAtCensus,
    @Column(
            value = "FTE a head of the band at the census, in the job's whole area.",
            unit = "FTE a head",
            whenEmpty =
                "the row is for all age bands, or the census has no heads of the band: those who"
                    + " move keep their hours")
        BigDecimal ftePerHeadOfBand,
    FutureGps gps,
    AssumedGps assumed) {

  /** As {@link Scenario#AGE_BANDS} has them. */
  static final String BANDS =
      "under 30, 30-34, 35-39, 40-44, 45-49, 50-54, 55-59, 60-64, 65-69, 70+, not known";

  private static final int MONTHS = 12;

  /** The table of a job that names these scenarios. */
  public static PublishedTable table(List<Scenario> scenarios) {
    return OrganisationTable.of(
            GpSupplyScenario.class,
            facts -> rows(scenarios, facts.censuses(), facts.gpsByAge(), facts.staff()))
        .in(ReferenceModel::censuses)
        .lacking(scenarios.isEmpty() ? List.of("scenarios in the job file") : List.of());
  }

  /**
   * @param ages GPs at the latest census by practice and age band
   */
  static Stream<GpSupplyScenario> rows(
      List<Scenario> scenarios,
      PracticesByMonth practices,
      Map<String, Map<String, Staff.Count>> ages,
      Staff staff) {
    return practices.calendar().latest().stream()
        .flatMap(month -> rows(scenarios, practices, ages, staff, month));
  }

  private static Stream<GpSupplyScenario> rows(
      List<Scenario> scenarios,
      PracticesByMonth practices,
      Map<String, Map<String, Staff.Count>> ages,
      Staff staff,
      Calendar.Entry month) {
    List<Scenario> inOrder =
        scenarios.stream().sorted(Comparator.comparing(Scenario::name, Texts.BY_BYTES)).toList();
    List<GpOpening> openings =
        practices.areas(month).stream()
            .filter(area -> !area.isPractice())
            .map(area -> GpOpening.of(area, ages, staff, month))
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
      List<GpSupplyScenario> rows = new ArrayList<>();
      List<List<GpSupply>> years =
          GpSupply.of(
              scenario.years(),
              BigDecimal.valueOf(opening.patients()),
              AssumedGps.decimal(scenario.listGrowthPercent()),
              Scenario.AGE_BANDS.stream().map(this::band).toList());
      for (List<GpSupply> year : years) {
        List<FutureGps> ofYear = year.stream().map(FutureGps::of).toList();
        int number = year.get(0).year();
        rows.add(ofAll(number, FutureGps.all(ofYear)));
        for (int i = 0; i < ofYear.size(); i++) {
          rows.add(ofBand(number, i, ofYear.get(i)));
        }
      }
      return rows.stream();
    }

    private GpSupply.Band band(String band) {
      return AssumedGps.of(scenario, band)
          .of(
              Scenario.yearsOf(band),
              opening.fte(band),
              whole.ftePerHead(band),
              opening.part(AssumedGps.decimal(scenario.joinersFte().get(band)), whole));
    }

    private GpSupplyScenario ofAll(int year, FutureGps gps) {
      return row(
          year, 0, Columns.ALL, opening.trainees(), null, gps, AssumedGps.ofAllBands(scenario));
    }

    private GpSupplyScenario ofBand(int year, int place, FutureGps gps) {
      String band = Scenario.AGE_BANDS.get(place);
      return row(
          year, place + 1, band, null, whole.ftePerHead(band), gps, AssumedGps.of(scenario, band));
    }

    private GpSupplyScenario row(
        int year,
        int order,
        String band,
        BigDecimal trainees,
        BigDecimal ftePerHead,
        FutureGps gps,
        AssumedGps assumed) {
      return new GpSupplyScenario(
          census.month().first(),
          "year",
          opening.area().type(),
          opening.area().code(),
          opening.area().name(),
          scenario.name(),
          year,
          census.month().plus(year * MONTHS).first(),
          order,
          band,
          census.list().orElse(null),
          opening.practices(),
          trainees,
          ftePerHead,
          gps,
          assumed);
    }
  }
}
