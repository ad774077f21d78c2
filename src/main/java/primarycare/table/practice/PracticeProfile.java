package primarycare.table.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.RegisterEntry;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * Every practice of the area as it was at each month: where it belongs, its list, and what is known
 * of it.
 *
 * <p>Grain: month, practice. Sources: practice map, lists, area schemes, and where they are given
 * the register and local details. All of it is public.
 */
@Table(
    title = "Every practice of the area: where it belongs, its list, contract, rating and sites",
    grain = "month, practice",
    method =
        "Practices of the practice map in force on the date of the list: that of the first of"
            + " the month, else of the first of the month after. Contract, training, rating"
            + " and sites are those of the latest row of practice_details at or before that"
            + " day; opening, closing and status are the register's, as at the register's"
            + " date, not the month's. Patients Registered at a GP Practice and ODS, NHS"
            + " England; ratings are by the Care Quality Commission.",
    reads = {"practice_map", "registered_patients"})
public record PracticeProfile(
    @Key("First day of the month.") LocalDate month,
    @Key("Code of the practice.") String practiceCode,
    PracticePlace place,
    PracticeListed list,
    PracticeFacts facts,
    Register register) {

  /** What the register says of the practice. */
  record Register(
      @Column(value = "Day on which it opened.", whenEmpty = NO_REGISTER) LocalDate openDate,
      @Column(value = "Day on which it closed.", whenEmpty = "it is open, " + NO_REGISTER)
          LocalDate closeDate,
      @Column(
              value = "Status in the register given: active, closed, dormant or proposed.",
              whenEmpty = NO_REGISTER)
          String registerStatus,
      @Column(
              value = "Prescribing setting as the register codes it: 4 is a GP practice.",
              whenEmpty = NO_REGISTER)
          String prescribingSetting) {

    private static Register of(RegisterEntry entry) {
      return new Register(entry.open(), entry.close(), entry.status(), entry.prescribingSetting());
    }
  }

  static final String NO_REGISTER =
      "no register is given, the practice is not in it, or it does not say";

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return OrganisationTable.of(
            PracticeProfile.class,
            facts -> rows(facts.ofLists(), facts.allLists(), PracticeRecords.of(facts)))
        .in(ReferenceModel::lists);
  }

  /**
   * @param lists all that are given
   */
  static Stream<PracticeProfile> rows(
      PracticesByMonth practices, ListSizes lists, PracticeRecords records) {
    return practices.calendar().entries().stream()
        .flatMap(
            month ->
                practices.at(month).stream()
                    .map(practice -> row(practice, month, lists, records))
                    .sorted(Comparator.comparing(PracticeProfile::practiceCode)));
  }

  private static PracticeProfile row(
      Placement placement, Calendar.Entry month, ListSizes lists, PracticeRecords records) {
    String practice = placement.life().practice();
    return new PracticeProfile(
        month.month().first(),
        practice,
        PracticePlace.of(placement, month),
        PracticeListed.of(practice, month, lists),
        PracticeFacts.of(records, practice, month.asAt()),
        Register.of(records.register(practice)));
  }
}
