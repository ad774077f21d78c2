package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.support.TextTable;

/** The practices, lists and staff of a few months, made in memory of texts. */
public final class CensusWorld {

  private static final int LONGEST = 25;

  private final Said said;
  private final TreeSet<LocalDate> lists = new TreeSet<>();
  private final TreeSet<LocalDate> censuses = new TreeSet<>();
  private final Staff staff = new Staff();
  private final ListSizes sizes;
  private final List<Merger> mergers = new ArrayList<>();
  private Optional<Period> asked = Optional.empty();

  /**
   * @param said of the practices and their areas
   * @param listed extract, practice and patients, a line each
   */
  public CensusWorld(Said said, String listed) {
    this.said = said;
    TextTable text = TextTable.of(listed);
    text.rows().forEach(row -> lists.add(LocalDate.parse(row.get("extract"))));
    this.sizes = new ListSizes(lists);
    text.rows()
        .forEach(
            row ->
                sizes.add(
                    row.get("practice"),
                    LocalDate.parse(row.get("extract")),
                    Long.parseLong(row.get("patients"))));
  }

  /**
   * Staff by census, practice and group; of no FTE or headcount where the line has none.
   *
   * @param text of census, practice, group, fte and headcount
   */
  public CensusWorld staff(String text) {
    for (Map<String, String> row : TextTable.of(text).rows()) {
      LocalDate census = LocalDate.parse(row.get("census") + "-01");
      censuses.add(census);
      staff.add(
          row.get("practice"),
          row.get("group"),
          census,
          new Staff.Count(
              Optional.ofNullable(row.get("fte")).map(BigDecimal::new).orElse(null),
              Optional.ofNullable(row.get("headcount")).map(Long::valueOf).orElse(null)));
    }
    return this;
  }

  /** The months that are asked for; without them those that have a census. */
  public CensusWorld asked(String first, String last) {
    asked =
        Optional.of(new Period(Month.parse(first).orElseThrow(), Month.parse(last).orElseThrow()));
    return this;
  }

  public Staff staff() {
    return staff;
  }

  public ListSizes lists() {
    return sizes;
  }

  public History history() {
    return said.history();
  }

  /** A practice merged into another one, from a day on. */
  public CensusWorld merged(String practice, String successor, String day) {
    mergers.add(new Merger(practice, successor, LocalDate.parse(day)));
    return this;
  }

  public Continuity continuity() {
    return new Continuity(history(), new Successors(mergers));
  }

  /** The months of the censuses. */
  public PracticesByMonth censuses() {
    return practices(Calendar.ofCensuses(asked, LONGEST, censuses, dates()));
  }

  /** The months of the lists. */
  public PracticesByMonth ofLists() {
    return practices(Calendar.ofLists(asked, dates()));
  }

  /** These months, by the list of the first of each. */
  public PracticesByMonth inMonths(Set<LocalDate> months) {
    return practices(Calendar.ofMonths(months, dates()));
  }

  private Calendar.Dates dates() {
    return new Calendar.Dates(lists, said.statements().maps());
  }

  private PracticesByMonth practices(Calendar calendar) {
    return new PracticesByMonth(calendar, Placement.of(said.history(), calendar), sizes);
  }
}
