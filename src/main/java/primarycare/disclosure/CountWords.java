package primarycare.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.dossier.Counting;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.figure.Dimension;
import primarycare.job.Columns;
import primarycare.job.Month;
import primarycare.layout.AgeBands;

/**
 * Says in words whom a count counts.
 *
 * @param months of the calendar, in order
 */
record CountWords(List<Month> months) {

  CountWords {
    months = List.copyOf(months);
  }

  String of(CountKey key) {
    return of(key, months(key));
  }

  /** The same of months that are said otherwise. */
  String of(CountKey key, String months) {
    return Stream.of(
            what(key.what()),
            area(key),
            part(key.part()),
            months,
            department(key.department()),
            sex(key.sex()),
            ages(key.ages()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  String of(ReaderView.Rest rest) {
    return "what is left by " + rest.why() + " of " + of(rest.whole());
  }

  private static String what(String what) {
    return Counting.isOfSign(what) ? "attendances that show " + what.replace('_', ' ') : what;
  }

  private static String area(CountKey key) {
    if (key.areaType().equals(Columns.ALL)) {
      return "the whole area";
    }
    int other = key.areaType().indexOf(OtherAreas.OTHER);
    return other < 0
        ? (key.areaType() + " " + key.areaCode()).strip()
        : key.areaType().substring(0, other)
            + " "
            + key.areaCode()
            + " with the practices that it had in an earlier release";
  }

  private static String part(String part) {
    return part.equals(CountKey.WHOLE) ? "" : "part " + part;
  }

  private String months(CountKey key) {
    if (key.lastMonth() >= months.size()) {
      return "a month without attendances";
    }
    Month first = months.get(key.firstMonth());
    Month last = months.get(key.lastMonth());
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  private static String department(int department) {
    if (department == CountKey.ALL) {
      return "all departments";
    }
    return department == Shape.NO_GROUP
        ? "departments of no known type"
        : Dimension.DEPARTMENT_GROUP.labels().get(department);
  }

  private static String sex(int sex) {
    if (sex == CountKey.ALL) {
      return "all sexes";
    }
    return sex == Shape.NO_SEX ? "sex not known" : Dimension.SEX.labels().get(sex + 1);
  }

  private static String ages(Ages ages) {
    if (ages.equals(Ages.EVERY)) {
      return "all ages";
    }
    if (ages.equals(Ages.NOT_KNOWN)) {
      return "age not known";
    }
    return ages.last() >= AgeBands.OLDEST
        ? "aged " + ages.first() + " and over"
        : "aged " + ages.first() + " to " + ages.last();
  }
}
