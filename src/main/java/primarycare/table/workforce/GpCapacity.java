package primarycare.table.workforce;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Display;
import primarycare.job.Target;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.SmallList;
import primarycare.organisation.Staff;
import primarycare.statistics.Ranks;
import primarycare.table.column.NotRanked;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.RecordTable;

/**
 * General practitioners beside the patients they serve: FTE, and FTE per 1,000 registered patients.
 *
 * <p>Grain: census month, area, definition of a GP. Source: General Practice Workforce, practice
 * level, and Patients Registered at a GP Practice. Numerator and denominator cover the same
 * practices: those that reported GPs and are on the list.
 */
@Table(
    title = "GP full-time equivalents and GPs per 1,000 registered patients, by area",
    grain = "census month, area, definition",
    method =
        "FTE of the practices that reported, over the registered patients of the same"
            + " practices on the list of list_extract_date (first of the following month,"
            + " else of the census month); 1 FTE is 37.5 hours a week. NHS England, General"
            + " Practice Workforce. It is a census of contracted time, so there are no"
            + " confidence limits. The practice file holds no estimates, so areas with"
            + " practices that did not report differ from NHS England's own area figures."
            + " England is the sum of all practices in the inputs, by the same rule."
            + NotRanked.AMONG_TEN
            + NotRanked.METHOD,
    reads = {"registered_patients", "practice_map", "gp_workforce"})
public record GpCapacity(
    CensusArea area,
    @Key(
            "Who counts as a GP: fully_qualified (EXTG, without training grades),"
                + " fully_qualified_excluding_locums (EXTGL), or all_gps.")
        String definition,
    CensusDates dates,
    GpTotals totals,
    GpTarget target,
    EnglandGps england,
    @Column(
            value =
                "Rank by GPs per 1,000 patients among the areas of its type: 1 has the most;"
                    + " ties share the better rank.",
            unit = "place",
            whenEmpty = NOT_RANKED + ", or " + NotRanked.FEW)
        Long rankInAreaType,
    @Column(value = "Areas of the type that are ranked.", unit = "areas", whenEmpty = NOT_RANKED)
        Long areasRanked,
    @Column("Whether the area is ranked among those of its type.") boolean ranked,
    @Column(value = "Why the area is not ranked.", whenEmpty = "it is ranked")
        String notRankedReason) {

  private static final RecordTable<GpCapacity> TABLE = RecordTable.of(GpCapacity.class);
  private static final String GPS_PER_1000 = "gps_per_1000";
  static final String NOT_RANKED = "not_ranked_reason says why";

  /**
   * The table of a job that names these targets.
   *
   * @param display how many areas are ranked at least
   */
  public static PublishedTable table(List<Target> targets, Display display) {
    List<Target> own =
        targets.stream()
            .filter(target -> target.table().equals(TABLE.spec().name()))
            .filter(target -> target.column().equals(GPS_PER_1000))
            .toList();
    return OrganisationTable.of(
            GpCapacity.class, facts -> rows(own, display, facts.censuses(), facts.staff()))
        .in(ReferenceModel::censuses)
        .besideTargets(GPS_PER_1000);
  }

  /** The rows of all months with a census, also of those that are not asked for. */
  public static Stream<GpCapacity> ofEveryCensus(PracticesByMonth practices, Staff staff) {
    return rows(List.of(), Display.DEFAULT, practices, staff, month -> true);
  }

  static Stream<GpCapacity> rows(
      List<Target> targets, Display display, PracticesByMonth practices, Staff staff) {
    return rows(targets, display, practices, staff, Calendar.Entry::asked);
  }

  private static Stream<GpCapacity> rows(
      List<Target> targets,
      Display display,
      PracticesByMonth practices,
      Staff staff,
      Predicate<Calendar.Entry> months) {
    return practices.calendar().given().stream()
        .filter(months)
        .flatMap(month -> ranked(rows(targets, practices, staff, month), display));
  }

  private static List<GpCapacity> rows(
      List<Target> targets, PracticesByMonth practices, Staff staff, Calendar.Entry month) {
    Map<String, EnglandGps> england =
        GpTotals.DEFINITIONS.stream()
            .collect(toMap(identity(), d -> EnglandGps.of(practices, month, staff, d)));
    List<GpCapacity> rows = new ArrayList<>();
    for (AreaPractices area : practices.areas(month)) {
      for (String definition : GpTotals.DEFINITIONS) {
        GpTotals totals = GpTotals.of(month, area, staff, definition);
        rows.add(
            new GpCapacity(
                CensusArea.of(month, area),
                definition,
                CensusDates.of(month),
                totals,
                GpTarget.of(targets, definition, totals),
                england.get(definition).beside(totals),
                null,
                null,
                false,
                null));
      }
    }
    return rows;
  }

  private static Stream<GpCapacity> ranked(List<GpCapacity> ofMonth, Display display) {
    Map<List<String>, Ranks> ranks = new HashMap<>();
    return ofMonth.stream()
        .map(
            row ->
                row.isRanked()
                    ? row.ranked(
                        ranks.computeIfAbsent(row.like(), like -> ranks(like, ofMonth)),
                        display.fewestAreas())
                    : row.notRanked());
  }

  private static Ranks ranks(List<String> like, List<GpCapacity> ofMonth) {
    return Ranks.among(
        ofMonth.stream()
            .filter(row -> row.isRanked() && row.like().equals(like))
            .mapToDouble(row -> row.totals.gpsPer1000())
            .toArray());
  }

  private List<String> like() {
    return List.of(area.areaType(), definition);
  }

  private boolean isRanked() {
    return whyNotRanked() == null;
  }

  /** Why a practice of few patients is not ranked; null for any other area. */
  public String smallList() {
    return area.areaType().equals(History.PRACTICE) && SmallList.is(totals.registeredPatients(), 1)
        ? NotRanked.SMALL_LIST
        : null;
  }

  private String whyNotRanked() {
    if (totals.gpsPer1000() == null) {
      return NotRanked.NO_RATE;
    }
    return area.areaCode().equals(Columns.UNASSIGNED) ? NotRanked.UNASSIGNED : smallList();
  }

  private GpCapacity notRanked() {
    return new GpCapacity(
        area, definition, dates, totals, target, england, null, null, false, whyNotRanked());
  }

  private GpCapacity ranked(Ranks ranks, int fewest) {
    return new GpCapacity(
        area,
        definition,
        dates,
        totals,
        target,
        england,
        ranks.of(totals.gpsPer1000(), fewest),
        ranks.size(),
        true,
        null);
  }
}
