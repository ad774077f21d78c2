package primarycare.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import primarycare.job.MonthSizes;

/** The days that the accepted rows of a source are about. */
public record GivenDates(Accepted accepted, String source) {

  public Set<LocalDate> all() {
    Set<LocalDate> dates = new TreeSet<>();
    accepted.files(source).forEach(file -> dates.addAll(days(file)));
    return dates;
  }

  /** How many records there are of each month, in all files together. */
  public MonthSizes sizes() {
    return accepted.files(source).stream()
        .map(file -> file.outcome().sizes())
        .reduce(new MonthSizes(new TreeMap<>()), MonthSizes::and);
  }

  /** Days of which a file holds rows of a part, such as those of one sex. */
  public Set<LocalDate> of(String part) {
    return of(part, file -> true);
  }

  private Set<LocalDate> of(String part, Predicate<LoadedFile> kind) {
    Set<LocalDate> dates = new TreeSet<>();
    accepted.files(source).stream()
        .filter(file -> kind.test(file) && file.outcome().parts().contains(part))
        .forEach(file -> dates.addAll(days(file)));
    return dates;
  }

  /** Days of which a file holds rows of every sex, or files of each sex do. */
  public Set<LocalDate> whole() {
    Set<LocalDate> dates = ofBothSexes();
    accepted.files(source).stream()
        .filter(file -> file.outcome().parts().isEmpty())
        .forEach(file -> dates.addAll(days(file)));
    return dates;
  }

  /** Days of which there are rows of each sex. */
  public Set<LocalDate> ofBothSexes() {
    return ofBothSexes(file -> true);
  }

  /** Days of which files of a kind have rows of each sex. */
  public Set<LocalDate> ofBothSexes(Predicate<LoadedFile> kind) {
    Set<LocalDate> dates = of("female", kind);
    dates.retainAll(of("male", kind));
    return dates;
  }

  private static Set<LocalDate> days(LoadedFile file) {
    Set<LocalDate> days = new TreeSet<>();
    file.periods().forEach(day -> days.add(LocalDate.parse(day)));
    return days;
  }
}
