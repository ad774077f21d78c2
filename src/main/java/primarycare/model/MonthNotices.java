package primarycare.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.organisation.Calendar;

/** Which months of attendances lack a file, and what tables lack for it. */
final class MonthNotices {

  private static final String NO_FILE =
      "no file of ae_attendance has records of %s: tables have no attendances of these months, and"
          + " none of a year with one; add the files, or name a period of the job without them";

  private static final String NO_LIST =
      "no list was extracted on the first of %s: attendances of these months have no rates, nor"
          + " have those of a year with one; add the lists to registered_patients";

  private static final String NO_YEAR =
      "attendances of no twelve months one after another are given: tables have no figures of a"
          + " year, and those that are of years alone have no rows";

  private MonthNotices() {}

  /**
   * A sentence for all months without a file, one for those without a list, and one where no year
   * is whole.
   *
   * @param ofYears whether some tables are of years alone
   */
  static List<String> of(Calendar calendar, boolean ofYears) {
    return Stream.of(
            sentence(NO_FILE, calendar.entries().stream().filter(month -> !month.given())),
            sentence(NO_LIST, calendar.given().stream().filter(month -> month.list().isEmpty())),
            ofYears && calendar.ends(Span.ROLLING_YEAR).isEmpty()
                ? Stream.of(NO_YEAR)
                : Stream.<String>of())
        .flatMap(sentences -> sentences)
        .toList();
  }

  /** None without months. */
  private static Stream<String> sentence(String words, Stream<Calendar.Entry> months) {
    List<Period> runs = runs(months.map(Calendar.Entry::month).sorted().toList());
    return runs.isEmpty()
        ? Stream.of()
        : Stream.of(words.formatted(runs.stream().map(MonthNotices::words).collect(joining(", "))));
  }

  private static List<Period> runs(List<Month> months) {
    List<Period> runs = new ArrayList<>();
    for (Month month : months) {
      Period last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.to().until(month) == 1) {
        runs.set(runs.size() - 1, new Period(last.from(), month));
      } else {
        runs.add(new Period(month, month));
      }
    }
    return runs;
  }

  private static String words(Period run) {
    return run.from().equals(run.to())
        ? run.from().inWords()
        : run.from().inWords() + " to " + run.to().inWords();
  }
}
