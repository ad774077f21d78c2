package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Entries;

class EarlierTest {

  private static final Entries JULY =
      Entries.of("2026-07-01", "sex", "acuity").days("2026-07-01", "2026-07-31");

  @Test
  void isTheFileWhoseLastDayIsTheLatestBeforeTheFirstOfThisOne() {
    assertThat(previous(JULY, on("2026-05-31"), on("2026-06-30"), on("2026-04-30")))
        .contains("2026-06-30");
  }

  @Test
  void isNoFileThatReachesIntoThisOneOrComesAfterIt() {
    Entries reaching = JULY.days("2026-06-01", "2026-07-01");

    assertThat(previous(JULY, JULY, reaching, on("2026-08-01"))).isEmpty();
  }

  @Test
  void isNoFileOfAnotherSourceLayoutOrPart() {
    Entries june = on("2026-06-30");

    assertThat(
            previous(
                JULY,
                june.layout("practice_map", "ae-attendance"),
                june.layout("ae_attendance", "hes-ae"),
                june.part("female")))
        .isEmpty();
    assertThat(previous(JULY.part("female"), june.part("female"), june.part("male")))
        .contains("2026-06-30");
  }

  @Test
  void isNoneForFilesWithoutDates() {
    assertThat(previous(JULY.undated(), on("2026-06-30"))).isEmpty();
    assertThat(previous(JULY, JULY.undated())).isEmpty();
  }

  @Test
  void prefersOfTwoFilesOfADayTheOneWithTheSameHeader() {
    Entries other = Entries.of("2026-06-30", "sex");
    for (Stream<Entries> order :
        List.of(Stream.of(other, on("2026-06-30")), Stream.of(on("2026-06-30"), other))) {
      Optional<Earlier> earlier = Earlier.than(JULY.entry(), order.map(Entries::entry).toList());
      assertThat(earlier.orElseThrow().previous().header()).containsExactly("sex", "acuity");
    }
  }

  @Test
  void knowsTheCodesOfAllEarlierFiles() {
    Earlier earlier =
        Earlier.than(
                JULY.entry(),
                Stream.of(
                        on("2026-05-31").codes("acuity", "3"),
                        on("2026-06-30").codes("acuity", "1", "2"),
                        on("2026-08-01").codes("acuity", "9"))
                    .map(Entries::entry)
                    .toList())
            .orElseThrow();

    assertThat(earlier.codes().get("acuity")).containsExactly("1", "2", "3");
  }

  private static Entries on(String day) {
    return JULY.days(day);
  }

  private static Optional<String> previous(Entries file, Entries... candidates) {
    return Earlier.than(file.entry(), Stream.of(candidates).map(Entries::entry).toList())
        .map(Earlier::lastDay);
  }
}
