package primarycare.disclosure;

import java.util.List;
import java.util.stream.Stream;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenScope;
import primarycare.figure.CountKey.Ages;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.Calendar;

/**
 * Of which months, areas and ages the counts of a release are.
 *
 * @param schemes ways of parting all ages, with those that are not known
 */
record Scope(MonthNumbers months, AreaMembers members, List<List<Ages>> schemes) {

  static Scope of(ReferenceModel model) {
    Calendar calendar = model.ofAttendances().calendar();
    return new Scope(
        new MonthNumbers(calendar.entries().stream().map(Calendar.Entry::month).toList()),
        new AreaMembers(calendar, model.ofAttendances().placementsWithRows()),
        model.dossiers().ages());
  }

  /** The same whatever the numbers of its months. */
  SeenScope lasting() {
    return SeenScope.of(members, months, schemes);
  }

  Scope with(AreaMembers others, Stream<List<Ages>> more) {
    return new Scope(months, others, Stream.concat(schemes.stream(), more).distinct().toList());
  }

  CountWords words() {
    return new CountWords(months.calendar());
  }
}
