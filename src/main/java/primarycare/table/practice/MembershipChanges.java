package primarycare.table.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.organisation.Area;
import primarycare.organisation.Change;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Texts;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * Which practices joined, left or moved between areas, opened, closed or merged, and the patients
 * that went with them.
 *
 * <p>Grain: day, practice, area type, area left, area joined. Of every practice that was ever of
 * the job's area, over all the days that the inputs tell of.
 */
@Table(
    title = "Practices that joined, left or moved between areas, opened, closed or merged",
    grain = "change date, practice, area type, area left, area joined",
    method =
        "From the dated PCN memberships up to the last one that began, then from the practice"
            + " maps; openings and closures from the register, else from the maps; mergers"
            + " and areas of a scheme from the job's own files.",
    reads = {"practice_map"})
public record MembershipChanges(
    @Key("First day of the month of the change.") LocalDate month,
    @Column("Length of the period: month.") String period,
    @Key(
            "First day of the new state; where only practice maps show it, the extract"
                + " date of the first map that does.")
        LocalDate changeDate,
    @Key("Practice.") String practiceCode,
    @Column(value = "Its latest name.", whenEmpty = "no source names it") String practiceName,
    @Key(
            "Type of area: pcn, sub_icb_location, icb, an area scheme, or practice for the"
                + " practice itself.")
        String areaType,
    @Column(
            "joined, left or moved; recoded where the code of the area alone changed and all tables"
                + " have the area under its newest code; of the practice itself opened, closed or"
                + " merged.")
        String change,
    @Key("Area it was in; blank for none.") String fromAreaCode,
    @Column(value = "Name of that area.", whenEmpty = "it was in none, or no source names it")
        String fromAreaName,
    @Key("Area it is in from that day; blank for none.") String toAreaCode,
    @Column(value = "Name of that area.", whenEmpty = "it is in none, or no source names it")
        String toAreaName,
    @Column(
            value = "Extract date of the practice's latest list up to the change.",
            whenEmpty = NO_LIST)
        LocalDate listExtractDate,
    @Column(
            value = "Patients registered with the practice on that list.",
            unit = "patients",
            whenEmpty = NO_LIST)
        Long registeredPatients) {

  static final String NO_LIST = "the inputs have no list of it up to then";

  private static final Comparator<MembershipChanges> BY_KEYS =
      Comparator.comparing(MembershipChanges::changeDate)
          .thenComparing(MembershipChanges::practiceCode)
          .thenComparing(MembershipChanges::areaType, Texts.BY_BYTES)
          .thenComparing(MembershipChanges::fromAreaCode, Texts.BY_BYTES)
          .thenComparing(MembershipChanges::toAreaCode, Texts.BY_BYTES);

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return OrganisationTable.of(
        MembershipChanges.class, facts -> rows(facts.changes(), facts.history(), facts.allLists()));
  }

  /**
   * @param lists all that are given
   */
  static Stream<MembershipChanges> rows(List<Change> changes, History history, ListSizes lists) {
    return changes.stream()
        .filter(change -> history.ours().contains(change.practice()))
        .map(change -> row(change, history, lists))
        .distinct()
        .sorted(BY_KEYS);
  }

  private static MembershipChanges row(Change change, History history, ListSizes lists) {
    Optional<LocalDate> list = lists.latest(change.practice(), change.day());
    return new MembershipChanges(
        change.day().withDayOfMonth(1),
        "month",
        change.day(),
        change.practice(),
        history.name(change.practice()),
        change.type(),
        change.kind().name().toLowerCase(Locale.ROOT),
        code(change.from()),
        name(change.from()),
        code(change.to()),
        name(change.to()),
        list.orElse(null),
        list.map(day -> lists.at(change.practice(), day).orElseThrow()).orElse(null));
  }

  private static String code(Optional<Area> area) {
    return area.map(Area::code).orElse("");
  }

  private static String name(Optional<Area> area) {
    return area.map(Area::name).orElse(null);
  }
}
