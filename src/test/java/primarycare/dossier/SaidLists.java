package primarycare.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** What tests say of practices beside their people, the same of every period. */
final class SaidLists implements PracticeLists {

  private static final long serialVersionUID = 1;

  private final Map<String, Long> patients = new HashMap<>();
  private final Map<String, Long> appointments = new HashMap<>();
  private final Set<String> incomplete = new TreeSet<>();

  SaidLists patients(String practice, long number) {
    patients.put(practice, number);
    return this;
  }

  SaidLists appointments(String practice, long number) {
    appointments.put(practice, number);
    return this;
  }

  /** A provider of it is missing. */
  SaidLists incomplete(String practice) {
    incomplete.add(practice);
    return this;
  }

  @Override
  public OptionalLong patients(String practice, RollingPeriod period) {
    return said(patients, practice);
  }

  @Override
  public OptionalLong appointments(String practice, RollingPeriod period) {
    return said(appointments, practice);
  }

  private static OptionalLong said(Map<String, Long> numbers, String practice) {
    return numbers.containsKey(practice)
        ? OptionalLong.of(numbers.get(practice))
        : OptionalLong.empty();
  }

  @Override
  public boolean isComplete(String practice, RollingPeriod period) {
    return !incomplete.contains(practice);
  }
}
