package primarycare.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import primarycare.job.Month;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.sample.SampleRequest;
import primarycare.sample.SampleRequest.GivenList;

/** What a person may ask of a sample; all mistakes are told at once. */
final class SampleOptions {

  @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to.")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
  private String seed;

  @Option(
      names = "--to",
      paramLabel = "MONTH",
      defaultValue = "2026-07",
      description = "Last month of attendances. Default: ${DEFAULT-VALUE}.")
  private String to;

  @Option(
      names = "--months",
      paramLabel = "NUMBER",
      defaultValue = "13",
      description = "Months of attendances, lists and censuses. Default: ${DEFAULT-VALUE}.")
  private String months;

  @Option(
      names = "--practice-count",
      paramLabel = "NUMBER",
      defaultValue = "40",
      description =
          "Practices of the fictional area; from 1000 on in as many ICBs and sub-ICB locations as"
              + " in England. Default: ${DEFAULT-VALUE}.")
  private String practiceCount;

  @Option(
      names = "--attendances",
      paramLabel = "NUMBER",
      defaultValue = "4600",
      description = "Attendances of an average month. Default: ${DEFAULT-VALUE}.")
  private String attendances;

  @Option(names = "--gzip", description = "Compress lists, attendances and workforce files.")
  private boolean gzip;

  @Option(names = "--no-job", description = "Write no job file.")
  private boolean noJob;

  @Option(names = "--force", description = "Write beside files that no sample wrote.")
  private boolean force;

  @Option(
      names = "--practices",
      paramLabel = "LIST",
      description =
          "Published list of patients (CSV, .gz, .zip): make attendances and staff of its"
              + " practices.")
  private List<Path> practices = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "With --practices: practice map, for names and sub-ICB locations.")
  private Path map;

  @Option(
      names = "--sub-icb-locations",
      paramLabel = "CODE",
      split = ",",
      description = "With --map: only the practices of these locations, as in 03W,04C,04V.")
  private List<String> subIcbLocations = new ArrayList<>();

  private final List<Problem> problems = new ArrayList<>();

  /**
   * The request.
   *
   * @throws Refusal of kind JOB with everything that is wrong with it
   */
  SampleRequest request() {
    problems.clear();
    if (out == null) {
      problem("no folder to write to", "--out", "nothing", "a folder", "add --out DIR");
    }
    requireTogether();
    long number = number("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
    int run = (int) number("--months", months, 1, SampleRequest.MOST_MONTHS);
    int count =
        (int)
            number(
                "--practice-count",
                practiceCount,
                SampleRequest.FEWEST_PRACTICES,
                SampleRequest.MOST_PRACTICES);
    long each = number("--attendances", attendances, 1, SampleRequest.MOST_ATTENDANCES);
    Month last = last(run);
    Refusal.ifAny(Refusal.Kind.JOB, problems);
    return new SampleRequest(out, number, last, run, count, each, gzip, !noJob, force, given());
  }

  private Optional<GivenList> given() {
    return practices.isEmpty()
        ? Optional.empty()
        : Optional.of(new GivenList(practices, Optional.ofNullable(map), subIcbLocations));
  }

  private void requireTogether() {
    if (map != null && practices.isEmpty()) {
      problem(
          "a map without a list",
          "--map",
          map + " and no --practices",
          "both, or neither",
          "add --practices LIST");
    }
    if (!subIcbLocations.isEmpty() && map == null) {
      problem(
          "sub-ICB locations without a map",
          "--sub-icb-locations",
          String.join(",", subIcbLocations) + " and no --map",
          "a practice map, which says where each practice is",
          "add --map MAP");
    }
  }

  private long number(String option, String text, long least, long most) {
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with what is allowed
    }
    String allowed = String.format(Locale.ROOT, "a whole number from %d to %d", least, most);
    problem("not a number that can be used", option, "\"" + text + "\"", allowed, "");
    return least;
  }

  private Month last(int run) {
    Optional<Month> month = Month.parse(to);
    if (month.isEmpty()) {
      problem("not a month", "--to", "\"" + to + "\"", "a month such as 2026-07", "");
      return new Month(Month.LAST_YEAR, 1);
    }
    if (month.get().year() - run / 12 - 1 < Month.FIRST_YEAR) {
      problem(
          "months before " + Month.FIRST_YEAR, "--to", to, "later months, or fewer of them", "");
    }
    return month.get();
  }

  private void problem(String what, String where, String found, String allowed, String action) {
    problems.add(new Problem(what, "the command line, " + where, found, allowed, action));
  }
}
