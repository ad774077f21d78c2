package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuityTest {

  private static final LocalDate THEN = LocalDate.of(2025, 7, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 7, 1);

  /** C82001 took over C82002, which had taken over C82003 before; C82004 closed, C82005 opened. */
  private static Continuity.Between between() {
    History history =
        new Said()
            .mapped(List.of(THEN, NOW), "C82001", "U1", "04C")
            .mapped("2025-07-01", "C82002", "U1")
            .mapped(List.of(THEN, NOW), "C82003", "U2", "04C")
            .mapped("2025-07-01", "C82004", "U1")
            .mapped("2026-07-01", "C82005", "U1")
            .mapped("2025-07-01", "C82006", "U1", "03W")
            .scheme("place", "C82004", "city", "0.25", "", "")
            .scheme("place", "C82004", "county", "0.75", "", "")
            .area("04C")
            .history();
    return new Continuity(
            history,
            new Successors(
                List.of(
                    new Merger("C82003", "C82002", LocalDate.of(2025, 1, 1)),
                    new Merger("C82002", "C82001", LocalDate.of(2026, 1, 1)))))
        .between(THEN, NOW);
  }

  @Test
  void givesAPracticeThoseThatMergedIntoItByWhicheverSteps() {
    assertThat(between().of("C82001")).containsExactly("C82001", "C82002", "C82003");
    assertThat(between().of("C82005")).containsExactly("C82005");
    assertThat(between().of("C82002")).isEmpty();
  }

  @Test
  void knowsAPracticeThatStoodForItselfOnTheEarlierDay() {
    assertThat(List.of("C82001", "C82002", "C82004")).allMatch(between()::wasThere);
    assertThat(List.of("C82003", "C82005", "C82099")).noneMatch(between()::wasThere);
  }

  @Test
  void namesThoseOfTheJobsAreaThatClosedInTheAreasThatTheyHad() {
    assertThat(between().closed("all", "all"))
        .extracting(Continuity.Closed::practice)
        .containsExactly("C82004");
    assertThat(between().closed("place", "city"))
        .singleElement()
        .satisfies(one -> assertThat(one.share().weight()).isEqualByComparingTo("0.25"));
    assertThat(between().closed("pcn", "U2")).isEmpty();
  }
}
