package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.organisation.StaffOfYear;
import primarycare.organisation.Texts;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.TrendComparisons;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * Staff of England by group over many years, as an index on one base year.
 *
 * <p>Grain: year, staff group. The base is the first year in which every group has a figure, so
 * that the groups begin together; where there is none, each group's own first year.
 */
@Table(
    title = "England's staff by group over the years, as an index on one base year",
    grain = "year, staff group",
    method =
        "How the medical workforce has grown since the base year, which is the first in which"
            + " every staff group has a figure, else each group's own first: "
            + TrendComparisons.METHOD_OF_INDEX
            + ". Publications of different years count differently: read the index over a"
            + " change of publication with care. Figures of staff are public."
            + LocalColumns.EVERY_MONTH,
    reads = {"workforce_long_run"})
public record WorkforceIndex(
    @Key("First day of the year to which the row applies.") LocalDate month,
    @Key("Length of the period: year.") String period,
    @Key("Group of staff, as the input names it.") String staffGroup,
    @Column(value = "Staff of the group.", unit = "people, or FTE as published") BigDecimal staff,
    @Column(value = "Year in which the index is 100.", amount = true) long baseYear,
    @Column(
            value = "Staff as a percentage of those of the base year.",
            unit = "base year = 100",
            whenEmpty = "there were none in the base year")
        Double staffIndex,
    @Column("Publication that the figure is from.") String publication,
    @Column("Whether the figure is from another publication than the base year's.")
        boolean otherPublicationThanBase) {

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return OrganisationTable.of(WorkforceIndex.class, facts -> rows(facts.longRun()));
  }

  /**
   * @param staff a figure at most of a group and year
   */
  static Stream<WorkforceIndex> rows(List<StaffOfYear> staff) {
    TreeMap<String, TreeMap<LocalDate, StaffOfYear>> groups = new TreeMap<>(Texts.BY_BYTES);
    for (StaffOfYear one : staff) {
      groups.computeIfAbsent(one.group(), none -> new TreeMap<>()).put(one.year(), one);
    }
    LocalDate shared =
        staff.stream()
            .map(StaffOfYear::year)
            .filter(year -> groups.values().stream().allMatch(own -> own.containsKey(year)))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return groups.values().stream()
        .flatMap(
            own -> {
              StaffOfYear base = shared == null ? own.firstEntry().getValue() : own.get(shared);
              return own.values().stream().map(one -> row(one, base));
            })
        .sorted(Comparator.comparing(WorkforceIndex::month));
  }

  private static WorkforceIndex row(StaffOfYear one, StaffOfYear base) {
    return new WorkforceIndex(
        one.year(),
        LocalColumns.YEAR,
        one.group(),
        one.staff(),
        base.year().getYear(),
        Figures.index(one.staff().doubleValue(), base.staff().doubleValue()),
        one.publication(),
        !one.publication().equals(base.publication()));
  }
}
