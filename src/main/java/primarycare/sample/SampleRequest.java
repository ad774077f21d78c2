package primarycare.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import primarycare.job.Month;

/**
 * What a synthetic sample is to be: the same request makes the same bytes.
 *
 * @param to last month of attendances
 * @param attendances of an average month
 * @param gzip whether lists, attendances and workforce files are compressed
 * @param job whether a job file is written that runs on the folder
 * @param force whether the folder may hold other files than a sample
 * @param given practices of a real list; without it the area is fictional
 */
public record SampleRequest(
    Path out,
    long seed,
    Month to,
    int months,
    int practiceCount,
    long attendances,
    boolean gzip,
    boolean job,
    boolean force,
    Optional<GivenList> given) {

  public static final int FEWEST_PRACTICES = 40;
  public static final int MOST_PRACTICES = 6_500;
  public static final int MOST_MONTHS = 120;
  public static final long MOST_ATTENDANCES = 500_000_000L;

  /**
   * A real list of patients to take the practices from.
   *
   * @param lists files of registered patients: one, or two where each holds a sex
   * @param map practice map that tells sub-ICB locations and names
   * @param subIcbLocations whose practices are taken; all where none is named
   */
  public record GivenList(List<Path> lists, Optional<Path> map, List<String> subIcbLocations) {

    public GivenList {
      lists = List.copyOf(lists);
      subIcbLocations = List.copyOf(subIcbLocations);
    }
  }

  /** The first month. */
  public Month from() {
    return to.plus(1 - months);
  }

  List<Month> allMonths() {
    return IntStream.rangeClosed(1 - months, 0).mapToObj(to::plus).toList();
  }
}
