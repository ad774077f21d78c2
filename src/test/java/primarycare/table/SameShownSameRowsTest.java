package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier;
import primarycare.dossier.World;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.model.Backgrounds;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Said;
import primarycare.support.SeenCounts;
import primarycare.table.access.HubRows;
import primarycare.table.attendance.AttendanceRows;
import primarycare.table.benchmark.BenchmarkRows;
import primarycare.table.deprivation.DeprivationRows;
import primarycare.table.practice.PracticeRows;

/**
 * What is published follows from what may be seen: exact counts that are moved, so that each count
 * which a table asks for is shown as before, leave every row as it was.
 */
class SameShownSameRowsTest {

  private static final String LISTED = "extract     practice  sex     age  patients\n";
  private static final String[] CODES = {"C82001", "C82002", "C82003", "C82004", "C82005"};
  private static final String[] MONTHS = {"2025-07", "2026-06", "2026-07"};
  private static final int MOVES = 40;

  /** C82005 has no score. */
  private static final Map<String, Integer> FIFTHS =
      Map.of(CODES[0], 0, CODES[1], 2, CODES[2], 4, CODES[3], 0);

  /** A line of attendances: all but how many. */
  private record Line(String month, String practice, int department, String sex, String age) {
    private String with(int attendances) {
      return "%s  %s    %d           %-6s  %-3s  %-12d %s%n"
          .formatted(month, practice, department, sex, age, attendances, sign());
    }

    private String sign() {
      return department == 1 ? "WITH_ACUITY+LOW_ACUITY" : "WITH_TIME";
    }
  }

  private final Said said =
      new Said()
          .area("04C")
          .mapped("2025-07-01", CODES[0], "U1")
          .mapped("2025-07-01", CODES[1], "U1")
          .mapped("2025-07-01", CODES[2], "U1")
          .mapped("2025-07-01", CODES[3], "U2")
          .mapped("2025-07-01", CODES[4], "U2");

  private final List<Line> lines =
      Stream.of(MONTHS)
          .flatMap(
              month ->
                  Stream.of(CODES)
                      .flatMap(
                          code ->
                              Stream.of(
                                  new Line(month, code, 1, "female", "20"),
                                  new Line(month, code, 1, "female", "62"),
                                  new Line(month, code, 1, "male", "20"),
                                  new Line(month, code, 1, "male", "91"),
                                  new Line(month, code, 3, "female", "20"),
                                  new Line(month, code, 2, "male", "62"))))
          .toList();

  private static String listed() {
    StringBuilder text = new StringBuilder(LISTED);
    for (String month : MONTHS) {
      for (int i = 0; i < CODES.length; i++) {
        text.append("%s-01  %s    female  20   %d%n".formatted(month, CODES[i], 900 + 100 * i));
        text.append("%s-01  %s    male    20   800%n".formatted(month, CODES[i]));
        text.append("%s-01  %s    female  62   %d%n".formatted(month, CODES[i], 600));
        if (i < 4) {
          text.append("%s-01  %s    male    62   500%n".formatted(month, CODES[i]));
        }
      }
    }
    return text.toString();
  }

  private World world(int... counts) {
    StringBuilder text =
        new StringBuilder("month    practice  department  sex     age  attendances  sign\n");
    for (int i = 0; i < counts.length; i++) {
      text.append(lines.get(i).with(counts[i]));
    }
    return new World(said)
        .scheme(AgeBands.named(Job.Breakdown.QUINARY))
        .scheme("two", 0, 50)
        .asked(MONTHS[0], MONTHS[2])
        .attended(text.toString())
        .listed(listed());
  }

  /** People of the practices, and slots of hubs that as many took. */
  private record Given(World world, String slots) {}

  private Given given(int... counts) {
    StringBuilder slots =
        new StringBuilder("month       hub_code  practice_code  status    slots\n");
    for (int i = 0; i < counts.length; i++) {
      Line line = lines.get(i);
      slots.append(
          "%s-01  H%d        %s         %-8s  %d%n"
              .formatted(
                  line.month(),
                  line.department(),
                  line.practice(),
                  line.age().equals("20") ? "attended" : "booked",
                  counts[i]));
    }
    return new Given(world(counts), slots.toString());
  }

  /** What was seen of which count, and the rows beside it. */
  private record Made(Map<CountKey, Shown> seen, Set<String> rows) {}

  private Made made(Function<Protection, Stream<Record>> tables) {
    SeenCounts seen = new SeenCounts();
    Set<String> rows = new HashSet<>();
    tables.apply(seen).forEach(row -> rows.add(row.toString()));
    return new Made(seen.seen(), rows);
  }

  private Stream<Record> rows(Given given, Protection protection) {
    World world = given.world();
    ListSizes lists = new CensusWorld(said, listed()).lists();
    Backgrounds background = new Backgrounds();
    for (int month = 0; month < MONTHS.length; month++) {
      for (int i = 0; i < CODES.length; i++) {
        background
            .at(CODES[i], month)
            .patients(CODES[i], month, (i < 4 ? 2800 : 2300) + 100 * i)
            .appointments(CODES[i], month, 1000 + 10 * i);
      }
    }
    Period baseline = new Period(new Month(2025, 7), new Month(2025, 7));
    return Stream.of(
            AttendanceRows.of(world, said, protection),
            PracticeRows.of(world, background.known(), protection),
            BenchmarkRows.of(world, said, lists, baseline, protection),
            DeprivationRows.of(world, said, lists, FIFTHS, protection),
            HubRows.of(world, said, lists, given.slots(), protection))
        .flatMap(some -> some);
  }

  /** Multiples of 5, so that every sum of them is shown as before where one is moved by 2. */
  private int[] counts(Random random) {
    return IntStream.range(0, lines.size()).map(line -> 5 + 5 * random.nextInt(9)).toArray();
  }

  /** Rows that there were not before a count was moved that is shown as it was. */
  private List<String> leaks(BiFunction<Given, Protection, Stream<Record>> tables) {
    Random random = new Random(20);
    int[] counts = counts(random);
    Given given = given(counts);
    Made first = made(protection -> tables.apply(given, protection));
    List<String> leaks = new ArrayList<>();
    for (int move = 0; move < MOVES; move++) {
      int[] other = counts.clone();
      other[random.nextInt(other.length)] += random.nextBoolean() ? 2 : -2;
      Given moved = given(other);
      Made then = made(protection -> tables.apply(moved, protection));
      assertThat(then.seen()).isEqualTo(first.seen());
      then.rows().stream().filter(row -> !first.rows().contains(row)).forEach(leaks::add);
    }
    return leaks;
  }

  @Test
  void countsThatAreShownAsBeforeLeaveEveryRowAsItWas() {
    assertThat(leaks(this::rows)).isEmpty();
  }

  private record Leaking(boolean isMultiple) {}

  @Test
  void aRowThatIsReadFromExactCountsIsFound() {
    BiFunction<Given, Protection, Stream<Record>> leaking =
        (given, protection) ->
            given.world().all().values().stream()
                .map(
                    area -> area.attendances(given.world().periods(Span.MONTH).get(0), Dossier.ALL))
                .map(attended -> new Leaking(attended.count().exact() % 5 == 0));

    assertThat(leaks(leaking)).isNotEmpty();
  }
}
