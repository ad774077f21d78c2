package primarycare.table.practice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.Quotient;
import primarycare.figure.Table;
import primarycare.job.Target;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.table.column.AreaTypes;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.RecordTable;

/**
 * The practices of each area counted by what is known of them, and their average list size beside
 * the national one.
 *
 * <p>Grain: month, area. A practice that areas share counts whole in each of them, so that counts
 * of practices do not add up; its patients do. All of it is public.
 */
@Table(
    title = "Practices of each area by contract, training, rating and sites, and their list sizes",
    grain = "month, area",
    method =
        "Practices and their details are those of practice_profile. A practice that areas"
            + " share counts as a whole practice in each of them, so counts of practices and"
            + " sites do not add up in a scheme that shares practices; registered patients"
            + " do. Beside each count is the number of practices for which the detail is"
            + " known, and a count known for none is empty. The national average is the one"
            + " the job states, else that of all practices on the same list, where more of"
            + " them are outside the area than in it.",
    reads = {"practice_map", "registered_patients"})
public record AreaProfile(
    @Key("First day of the month.") LocalDate month,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Column(
            value = "Extract date of the list.",
            whenEmpty = "there is no list of the month or the month after")
        LocalDate listExtractDate,
    @Column(
            value = "Extract date of the practice map that says which area a practice belongs to.",
            whenEmpty = "there is no practice map")
        LocalDate membershipDate,
    AreaCounts counts,
    @Column(
            value = "Registered patients; for a shared practice, the area's share in whole people.",
            unit = "patients",
            whenEmpty = "no practice of the area is on the list",
            addsUp = true)
        Long registeredPatients,
    @Quotient(
            value = "Registered patients per practice that is on the list.",
            numerator = "registered_patients",
            denominator = "practices_on_list")
        Double averageListSize,
    NationalAverage national) {

  /** The table of a job that names these targets. */
  public static PublishedTable table(List<Target> targets) {
    String name = RecordTable.of(AreaProfile.class).spec().name();
    Optional<Target> stated =
        targets.stream()
            .filter(target -> target.table().equals(name))
            .filter(target -> target.column().equals(NationalAverage.OWN))
            .findFirst();
    return OrganisationTable.of(
            AreaProfile.class, facts -> rows(stated, facts.ofLists(), PracticeRecords.of(facts)))
        .in(ReferenceModel::lists)
        .besideTargets(NationalAverage.OWN);
  }

  /**
   * @param stated the national average that the job states
   */
  static Stream<AreaProfile> rows(
      Optional<Target> stated, PracticesByMonth practices, PracticeRecords records) {
    return practices.calendar().entries().stream()
        .flatMap(
            month -> {
              NationalAverage national = NationalAverage.of(stated, practices, month);
              Map<String, PracticeFacts> facts = new HashMap<>();
              practices
                  .at(month)
                  .forEach(
                      practice ->
                          facts.put(
                              practice.life().practice(),
                              PracticeFacts.of(records, practice.life().practice(), month.asAt())));
              return practices.areas(month).stream().map(area -> row(month, area, facts, national));
            });
  }

  private static AreaProfile row(
      Calendar.Entry month,
      AreaPractices area,
      Map<String, PracticeFacts> facts,
      NationalAverage national) {
    long onList = area.members().stream().filter(member -> member.patients() != null).count();
    Long patients = area.sum(AreaPractices.Member::patients);
    return new AreaProfile(
        month.month().first(),
        area.type(),
        area.code(),
        area.name(),
        month.list().orElse(null),
        month.membership().orElse(null),
        AreaCounts.of(
            area.members().size(),
            onList,
            area.members().stream().map(member -> facts.get(member.practice())).toList()),
        patients,
        Figures.ofPublic(1, patients, onList),
        national);
  }
}
