package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PracticesByMonthTest {

  private static final PracticesByMonth PRACTICES =
      new CensusWorld(
              new Said()
                  .area("04C")
                  .mapped("2026-05-01", "C82001", "U2")
                  .mapped("2026-05-01", "C82002", "U1")
                  .mapped("2026-06-01", "C82001", "U2")
                  .mapped("2026-06-01", "A81001", "U9", "16C")
                  .scheme("place", "C82001", "b", "0.5", "", "")
                  .scheme("place", "C82001", "a", "0.5", "", ""),
              """
              extract     practice  patients
              2026-05-01  C82001    11
              2026-05-01  C82002    20
              2026-06-01  C82001    13
              2026-06-01  A81001    99
              """)
          .ofLists();

  private static List<String> areas(int month) {
    return PRACTICES.areas(PRACTICES.calendar().entries().get(month)).stream()
        .map(
            area ->
                String.join(
                    " ",
                    area.type(),
                    area.code(),
                    area.name(),
                    Objects.toString(area.sum(AreaPractices.Member::patients))))
        .toList();
  }

  @Test
  void hasTheAreasOfAMonthByTypeAndCodeWithThePatientsOfTheirPractices() {
    assertThat(areas(0))
        .containsExactly(
            "all all Leicester 31",
            "icb QK1 LLR ICB 31",
            "pcn U1 PCN U1 20",
            "pcn U2 PCN U2 11",
            "place a Area a 6",
            "place b Area b 5",
            "place unassigned Unassigned 20",
            "practice C82001 Surgery C82001 11",
            "practice C82002 Surgery C82002 20",
            "sub_icb_location 04C Sub 04C 31");
  }

  @Test
  void leavesOutPracticesThatAreElsewhereOrGone() {
    assertThat(areas(1)).contains("all all Leicester 13").doesNotContain("pcn U1 PCN U1 20");
    assertThat(PRACTICES.at(PRACTICES.calendar().entries().get(1))).hasSize(1);
  }

  @Test
  void knowsTheListsOfPracticesElsewhere() {
    Calendar.Entry june = PRACTICES.calendar().entries().get(1);
    assertThat(PRACTICES.patients("A81001", june)).hasValue(99);
    assertThat(PRACTICES.patients("C82002", june)).isEmpty();
  }

  @Test
  void ordersTextsByTheirBytes() {
    assertThat(Texts.BY_BYTES.compare("a", "B")).isPositive();
    assertThat(Texts.BY_BYTES.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
  }
}
