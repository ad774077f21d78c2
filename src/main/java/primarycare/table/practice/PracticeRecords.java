package primarycare.table.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import primarycare.model.PublicFacts;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.RegisterEntry;
import primarycare.organisation.Staff;
import primarycare.table.workforce.GpTotals;

/** What local details, the register and the workforce census say of practices. */
record PracticeRecords(
    Map<String, List<PracticeDetails>> details, Map<String, RegisterEntry> register, Staff staff) {

  static PracticeRecords of(PublicFacts facts) {
    return new PracticeRecords(facts.practiceDetails(), facts.register(), facts.staff());
  }

  Optional<PracticeDetails> details(String practice, LocalDate day) {
    return PracticeDetails.at(day, details.getOrDefault(practice, List.of()));
  }

  RegisterEntry register(String practice) {
    return register.getOrDefault(practice, RegisterEntry.NONE);
  }

  /** GPs by head at a census. */
  record Heads(LocalDate census, long heads) {}

  /** Fully qualified GPs by head at the census of the month before the day, else of its month. */
  Optional<Heads> heads(String practice, LocalDate day) {
    return heads(staff, practice, day.minusMonths(1)).or(() -> heads(staff, practice, day));
  }

  private static Optional<Heads> heads(Staff staff, String practice, LocalDate census) {
    Long heads = staff.at(practice, GpTotals.FULLY_QUALIFIED, census).headcount();
    return heads == null || heads < 1 ? Optional.empty() : Optional.of(new Heads(census, heads));
  }
}
