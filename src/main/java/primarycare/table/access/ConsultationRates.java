package primarycare.table.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Quotient;
import primarycare.figure.Table;
import primarycare.organisation.StatedAreas;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.StatedArea;
import primarycare.table.column.TrendComparisons;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.kind.StatedRows;

/**
 * Consultations a person over the years, by age band and sex.
 *
 * <p>Grain: survey year, area, age band, sex. All ages and both sexes are as the input states them,
 * else the sum of its age bands and sexes.
 */
@Table(
    title = "Consultations per person by age band and sex, and their growth since the first year",
    grain = "survey year, area, age band, sex",
    method =
        "How much more often people see their general practice than in the first year that the"
            + " inputs have for the area, age band and sex: consultations over person-years, and "
            + TrendComparisons.METHOD_OF_INDEX
            + ". All ages and both sexes are as the input states them, else sums of its age bands"
            + " and sexes, which must not overlap. Survey figures are public."
            + LocalColumns.EVERY_MONTH,
    reads = {"practice_map", ConsultationRates.SOURCE})
public record ConsultationRates(
    @Key(LocalColumns.YEAR_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.YEARLY) String period,
    StatedArea area,
    @Key(
            "Age band as the input names it, or all; other for texts together that are no band of"
                + " ages.")
        String ageBand,
    @Key("female, male, not known, or all.") String sex,
    @Column("stated by the input, or summed over its parts.") String origin,
    @Column(value = "Consultations: the numerator.", unit = "consultations") double consultations,
    @Column(value = "Person-years: the denominator.", unit = "person-years") double personYears,
    @Quotient(
            value = "Consultations per person-year.",
            numerator = "consultations",
            denominator = "person_years")
        Double consultationsPerPerson,
    ConsultationGrowth growth) {

  static final String SOURCE = "consultations";

  static final Check TOTALS = new Check("stated totals equal the sum of their parts", false);

  /** The years of an area, age band and sex. */
  private record Line(String areaCode, String ageBand, String sex) {
    static Line of(ConsultationCell cell) {
      return new Line(cell.row().areaCode(), cell.row().ageBand(), cell.row().sex());
    }
  }

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return SourceTable.ofPublic(
            ConsultationRates.class,
            StatedRows.of(SOURCE, StatedConsultations.class),
            ConsultationRates::rows)
        .with((model, given, exact) -> totals(given.rows()));
  }

  /** Rows of the source and their sums: of a year the first that there is. */
  static Stream<ConsultationRates> rows(StatedRows<StatedConsultations> given) {
    Map<Line, SortedMap<LocalDate, ConsultationCell>> lines = new LinkedHashMap<>();
    ConsultationCell.of(given.rows())
        .forEach(
            cell ->
                lines
                    .computeIfAbsent(Line.of(cell), line -> new TreeMap<>())
                    .putIfAbsent(cell.row().year(), cell));
    return lines.values().stream()
        .flatMap(
            years ->
                years.values().stream()
                    .map(cell -> row(cell, years.get(years.firstKey()), given.areas())));
  }

  private static ConsultationRates row(
      ConsultationCell cell, ConsultationCell first, StatedAreas areas) {
    return new ConsultationRates(
        cell.row().year(),
        LocalColumns.YEAR,
        StatedArea.of(areas, cell.row().areaCode()),
        cell.row().ageBand(),
        cell.row().sex(),
        cell.origin(),
        cell.row().consultations().doubleValue(),
        cell.row().personYears().doubleValue(),
        cell.rate(),
        ConsultationGrowth.of(cell, first));
  }

  /** Where the input states all ages or both sexes and their parts too, both say the same. */
  static Stream<Reconciliation> totals(List<StatedConsultations> rows) {
    Map<List<Object>, StatedConsultations> stated =
        rows.stream().collect(Collectors.toMap(ConsultationCell::key, row -> row));
    return RowRules.of(
        TOTALS,
        SOURCE,
        ConsultationCell.sums(rows)
            .filter(sum -> stated.containsKey(ConsultationCell.key(sum.row())))
            .map(sum -> seen(stated.get(ConsultationCell.key(sum.row())), sum)));
  }

  private static RowRules.Seen seen(StatedConsultations total, ConsultationCell sum) {
    return new RowRules.Seen(
        total.year(),
        total.consultations().compareTo(sum.row().consultations()) == 0,
        String.join(" ", total.areaCode(), total.ageBand(), total.sex(), sum.parts()));
  }
}
