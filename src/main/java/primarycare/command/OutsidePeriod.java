package primarycare.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.layout.FieldType;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Inputs whose months no table of the job's period asks for. */
final class OutsidePeriod {

  private static final int NAMED = 3;

  /** Sources of which what was said before the period still holds in it. */
  private static final Set<String> STANDING = Set.of("practice_map");

  /** A census of a month is measured with the list of the next one, and with its map. */
  private static final Set<String> NEXT = Set.of("registered_patients", "practice_map");

  private OutsidePeriod() {}

  /** A sentence for each source of which some file is wholly outside the period. */
  static List<String> notices(Job job, List<LoadedFile> files) {
    List<String> notices = new ArrayList<>();
    if (job.period().isPresent()) {
      Sources.all().stream()
          .filter(OutsidePeriod::isOfMonths)
          .forEach(source -> tell(notices, job, source, files));
    }
    return notices;
  }

  /** A year is not of a month's period: files of years are compared by nobody's calendar. */
  private static boolean isOfMonths(Source source) {
    return !source.period().isEmpty() && source.field(source.period()).type() != FieldType.YEAR;
  }

  private static void tell(List<String> notices, Job job, Source source, List<LoadedFile> files) {
    Period period = job.period().orElseThrow();
    List<LoadedFile> dated =
        files.stream()
            .filter(file -> file.source().equals(source.name()) && !file.periods().isEmpty())
            .toList();
    Month first = STANDING.contains(source.name()) ? earliest() : from(job, source.name());
    int after = NEXT.contains(source.name()) ? 1 : 0;
    List<LoadedFile> outside =
        dated.stream()
            .filter(
                file ->
                    months(file).stream()
                        .noneMatch(m -> first.until(m) >= 0 && period.to().until(m) <= after))
            .toList();
    if (!outside.isEmpty()) {
      notices.add(sentence(source.name(), outside, dated.size(), period));
    }
  }

  private static Month earliest() {
    return new Month(Month.FIRST_YEAR, 1);
  }

  /** The first month that a row of the period may need: a rolling year, a trend or a base line. */
  private static Month from(Job job, String source) {
    int reach =
        switch (source) {
          case "ae_attendance", "ae_provider_activity", "appointments" -> job.attendanceMonths();
          case "gp_workforce" -> job.censusMonths();
          case "registered_patients" -> Math.max(job.attendanceMonths(), job.censusMonths());
          default -> 1;
        };
    Month from = job.period().orElseThrow().from();
    return from.plus(1 - Math.min(reach, earliest().until(from) + 1));
  }

  private static TreeSet<Month> months(LoadedFile file) {
    TreeSet<Month> months = new TreeSet<>();
    file.periods().stream()
        .map(LocalDate::parse)
        .filter(day -> day.getYear() >= Month.FIRST_YEAR && day.getYear() <= Month.LAST_YEAR)
        .forEach(day -> months.add(Month.of(day)));
    return months;
  }

  private static String sentence(String source, List<LoadedFile> outside, int all, Period period) {
    TreeSet<Month> months = new TreeSet<>();
    outside.forEach(file -> months.addAll(months(file)));
    List<String> names = outside.stream().map(LoadedFile::name).limit(NAMED).toList();
    return String.format(
        Locale.ROOT,
        "%s: %s outside the job's period, %s to %s%s: %s%s",
        source,
        outside.size() == all
            ? (all == 1 ? "its one file is" : "all of its " + all + " files are")
            : String.format(Locale.ROOT, "%,d of its %,d files", outside.size(), all)
                + (outside.size() == 1 ? " is" : " are"),
        period.from(),
        period.to(),
        months.isEmpty() ? "" : ", of " + months.first() + " to " + months.last(),
        String.join(", ", names),
        outside.size() > NAMED ? ", ..." : "");
  }
}
