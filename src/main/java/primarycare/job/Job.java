package primarycare.job;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One request, checked and complete: whose tables, of which months, from which files, under which
 * disclosure preset, into which folder.
 *
 * @param name short name of the job, as in {@code llr}
 * @param area the practices it is about
 * @param period months asked for; empty means every month the inputs cover
 * @param inputs files per source, by the source's name
 * @param tables what is asked of tables
 * @param checks how much may go wrong before nothing is published
 * @param disclosure name of the disclosure preset
 * @param places where the job file, the private store and the releases are
 */
public record Job(
    String name,
    Area area,
    Optional<Period> period,
    Map<String, List<Input>> inputs,
    Tables tables,
    Checks checks,
    String disclosure,
    Places places) {

  /**
   * The practices of some sub-ICB locations; all of England's when the list is empty.
   *
   * @param homelessPractices codes of practices that specialise in homeless people
   */
  public record Area(String name, List<String> subIcbLocations, List<String> homelessPractices) {

    public Area(String name, List<String> subIcbLocations) {
      this(name, subIcbLocations, List.of());
    }
  }

  /**
   * One entry of a source's inputs.
   *
   * @param files a path or glob
   * @param month of files that carry no date
   * @param columns canonical columns and the header that the files have for them
   * @param codes for a canonical column, codes of the files and the published ones they stand for
   * @param published day on which the files were published
   * @param optional whether the job goes on where there is no file
   * @param dates order of day and month in dates of numbers alone; empty where it is not told
   * @param later whether, of a record that an earlier file gives too, these files' values hold
   */
  public record Input(
      String files,
      Optional<Month> month,
      Map<String, String> columns,
      Map<String, Map<String, String>> codes,
      Optional<LocalDate> published,
      boolean optional,
      boolean later,
      Optional<DateOrder> dates) {

    public Input(String files) {
      this(files, Optional.empty(), Map.of(), Map.of());
    }

    public Input(
        String files,
        Optional<Month> month,
        Map<String, String> columns,
        Map<String, Map<String, String>> codes) {
      this(files, month, columns, codes, Optional.empty(), false, false, Optional.empty());
    }

    /** True when this entry tells more of its files than the other. */
    public boolean saysMoreThan(Input other) {
      return Telling.of(this) > Telling.of(other);
    }
  }

  /**
   * Which tables are published, and the choices that they leave to a job.
   *
   * @param publish names of the tables to publish, as far as their inputs are there, beside those
   *     always published
   * @param breakdown over which periods and in which age bands attendances are counted
   * @param targets values a table compares itself with
   * @param trend what series over time are set against
   * @param scenarios futures of the GPs to work out, each with every assumption it makes
   * @param display below what figures are not given alone, or not told apart
   * @param earlier which months their rows may need
   */
  public record Tables(
      List<String> publish,
      Breakdown breakdown,
      List<Target> targets,
      Trend trend,
      List<Scenario> scenarios,
      Display display,
      Vocabulary.Earlier earlier) {

    public static final Tables NONE =
        new Tables(
            List.of(),
            Breakdown.DEFAULT,
            List.of(),
            Trend.DEFAULT,
            List.of(),
            Display.DEFAULT,
            Vocabulary.Earlier.NONE);
  }

  /**
   * How attendances are broken down.
   *
   * @param periods lengths of period asked for; empty for the default: areas by month and by year,
   *     practices by year only, because most of their monthly cells would be suppressed
   * @param ageBandSchemes names of the age band schemes that are published; empty where the job
   *     leaves them to its lists
   * @param everyCell whether every combination is published, or the cells of {@link PublishedCells}
   */
  public record Breakdown(List<Span> periods, List<String> ageBandSchemes, boolean everyCell) {

    /** The scheme of lists by five-year band. */
    public static final String QUINARY = "quinary";

    /** The scheme of a job that names none and has lists of single years. */
    public static final String FROM_ONE = "five-year-from-1";

    public static final Breakdown DEFAULT = new Breakdown(List.of(), List.of(), false);

    /** The same over these periods, whatever the job asks for. */
    public Breakdown over(Span... spans) {
      return new Breakdown(List.of(spans), ageBandSchemes, everyCell);
    }

    /** The same in this scheme, where the job names none. */
    public Breakdown orIn(String scheme) {
      return ageBandSchemes.isEmpty() ? new Breakdown(periods, List.of(scheme), everyCell) : this;
    }

    /** Months of the longest period. */
    public int longest() {
      return Stream.concat(periods(true).stream(), periods(false).stream())
          .mapToInt(Span::months)
          .max()
          .orElse(1);
    }

    /** Periods of the rows of an area, or of a practice. */
    public List<Span> periods(boolean practice) {
      if (!periods.isEmpty()) {
        return periods;
      }
      return practice ? List.of(Span.ROLLING_YEAR) : List.of(Span.values());
    }
  }

  /**
   * What series over time are set against.
   *
   * @param baseMonth month whose figure is 100 in an index; empty for the first of each series
   * @param rebase months in order, from each of which on process limits begin anew
   * @param baseline months that every area is compared with its own figures of
   */
  public record Trend(Optional<Month> baseMonth, List<Month> rebase, Optional<Period> baseline) {

    public static final Trend DEFAULT = new Trend(Optional.empty(), List.of(), Optional.empty());
  }

  /** What is compared before publishing. */
  public record Checks(double quarantinedShare, List<Expected> expected) {}

  /**
   * A figure published elsewhere, compared with the sum of a column over the rows that match.
   *
   * @param where column values that choose the rows, as {@code area_type = all}
   * @param tolerance largest difference that passes; without one the difference is only reported
   */
  public record Expected(
      String table,
      String column,
      Map<String, String> where,
      double value,
      Optional<Double> tolerance,
      String source) {}

  /**
   * @param file the job file
   * @param canonical the request without its places, as JSON with sorted keys: what a release's
   *     name answers for
   * @param shareOutput whether the output may hold releases of other jobs too
   */
  public record Places(Path file, String canonical, URI store, Path output, boolean shareOutput) {

    /** Where relative paths of the job begin. */
    public Path folder() {
      return file.toAbsolutePath().normalize().getParent();
    }
  }

  /** This job with the inputs of these sources alone: those of which files were found. */
  public Job withInputsOf(Set<String> sources) {
    Map<String, List<Input>> found = new LinkedHashMap<>(inputs);
    found.keySet().retainAll(sources);
    return new Job(name, area, period, found, tables, checks, disclosure, places);
  }

  /** Months of attendances that a row may need, its own included. */
  public int attendanceMonths() {
    return IntStream.of(
            tables.breakdown().longest(), tables.earlier().attendances(), monthsFromBaseline())
        .max()
        .orElse(1);
  }

  /** Months from the base line's first to the first that the job asks for. */
  private int monthsFromBaseline() {
    Optional<Period> baseline = tables.trend().baseline();
    if (!tables.earlier().baseline() || period.isEmpty() || baseline.isEmpty()) {
      return 1;
    }
    return 1 + Math.max(0, baseline.get().from().until(period.get().from()));
  }

  /** Months of censuses that a row may need, its own included. */
  public int censusMonths() {
    return Math.max(tables.earlier().censuses(), monthsFromBaseline());
  }
}
