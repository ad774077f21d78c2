package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.Quotient;
import primarycare.figure.Table;
import primarycare.organisation.StatedAreas;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.StatedArea;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.kind.StatedRows;

/**
 * Vacant posts of each area by role, as the rows give them, beside what was published of them.
 *
 * <p>Grain: day, area, role. Of every day and area that the inputs state.
 */
@Table(
    title = "Vacant posts by role and area, beside the published percentages",
    grain = "day, area, role",
    method =
        "Which posts are vacant, and what share of all vacancies each role is: posts of the"
            + " role over the posts of all roles that the inputs state for the area on the"
            + " day. Where percentages or their base were published, the difference is shown"
            + " beside them; the figures are never made to fit. Figures of posts are public."
            + LocalColumns.EVERY_MONTH,
    reads = {"practice_map", VacanciesByRole.SOURCE})
public record VacanciesByRole(
    @Key(LocalColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.MONTHLY) String period,
    @Key("Day on which the posts were vacant.") LocalDate vacancyDate,
    StatedArea area,
    @Key(
            "Role of the list that the job knows, in one spelling; other for all others of the"
                + " input together.")
        String role,
    @Column(value = "Vacant posts of the role.", unit = UNIT) long posts,
    @Column(value = "Vacant posts of all roles of the area on the day.", unit = UNIT) long allPosts,
    @Quotient(
            value = "Share of the area's vacant posts.",
            numerator = "posts",
            denominator = "all_posts",
            per = 100)
        Double percentOfPosts,
    @Column(
            value = "percent_of_posts as a whole number, halves rounded up.",
            unit = PublishedVacancies.PERCENT,
            whenEmpty = "the area has no vacant post")
        Long roundedPercent,
    PublishedVacancies published) {

  static final String SOURCE = "vacancies";
  static final String UNIT = "posts";

  static final Check BASES = new Check("vacancies of an area add up to the published base", false);
  static final Check PERCENTS =
      new Check("published percentages of vacancies are those of the rows", false);

  /** A row of the source. */
  record Stated(
      LocalDate date,
      String areaCode,
      String role,
      Long posts,
      BigDecimal publishedPercent,
      Long publishedBase) {}

  /** All roles of an area on a day. */
  private record Whole(LocalDate date, String areaCode) {
    static Whole of(Stated row) {
      return new Whole(row.date(), row.areaCode());
    }
  }

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return SourceTable.ofPublic(
            VacanciesByRole.class, StatedRows.of(SOURCE, Stated.class), VacanciesByRole::rows)
        .with((model, given, exact) -> checks(exact.rows()));
  }

  /** A row for each of the source: figures of posts are public. */
  static Stream<VacanciesByRole> rows(StatedRows<Stated> given) {
    Map<Whole, Long> wholes =
        given.rows().stream()
            .collect(Collectors.groupingBy(Whole::of, Collectors.summingLong(Stated::posts)));
    return given.rows().stream().map(row -> row(row, wholes.get(Whole.of(row)), given.areas()));
  }

  private static VacanciesByRole row(Stated row, long allPosts, StatedAreas areas) {
    return new VacanciesByRole(
        row.date().withDayOfMonth(1),
        LocalColumns.MONTH_PERIOD,
        row.date(),
        StatedArea.of(areas, row.areaCode()),
        row.role(),
        row.posts(),
        allPosts,
        Figures.ofPublic(100, row.posts(), allPosts),
        PublishedVacancies.rounded(row.posts(), allPosts),
        PublishedVacancies.of(row.posts(), allPosts, row.publishedPercent(), row.publishedBase()));
  }

  static Stream<Reconciliation> checks(List<VacanciesByRole> rows) {
    return Stream.concat(bases(rows), percents(rows));
  }

  private static Stream<Reconciliation> bases(List<VacanciesByRole> rows) {
    Map<String, VacanciesByRole> largest = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.published().publishedBase() != null)
        .forEach(row -> largest.merge(row.level(), row, VacanciesByRole::ofLargerBase));
    return largest.entrySet().stream()
        .map(
            area ->
                BASES.equal(
                    area.getKey(),
                    area.getValue().month(),
                    area.getValue().allPosts(),
                    area.getValue().published().publishedBase()));
  }

  private VacanciesByRole ofLargerBase(VacanciesByRole other) {
    return other.published().publishedBase() > published().publishedBase() ? other : this;
  }

  private String level() {
    return "vacancies: " + area.areaCode() + " on " + vacancyDate;
  }

  private static Stream<Reconciliation> percents(List<VacanciesByRole> rows) {
    return RowRules.of(
        PERCENTS,
        SOURCE,
        rows.stream()
            .filter(row -> row.published().publishedPercent() != null)
            .map(row -> new RowRules.Seen(row.month(), row.isNear(), row.named())));
  }

  private boolean isNear() {
    Double difference = published.differencePoints();
    return difference != null && Math.abs(difference) < 1;
  }

  private String named() {
    return area.areaCode() + " " + role + " on " + vacancyDate;
  }
}
