package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;
import primarycare.rules.organisation.Mentions.Mention;

/** Codes and names of areas are taken from each source that gives some, for the days it says. */
class NamedAreasTest {

  private static final Mentioned SCHEMES =
      Mentioned.of("entry", "scheme", "area_code", "area_name", "start_date", "end_date");
  private static final Mentioned LOOK_UP =
      Mentioned.of("entry", "scheme", "area_code", "area_name");
  private static final Mentioned MAPS =
      Mentioned.of("entry", "extract_date", "scheme", "area_code", "area_name");
  private static final Mentioned HUBS =
      Mentioned.of("entry", "practice_code", "hub_code", "hub_name", "month");

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final Map<String, List<Mention>> said = new HashMap<>();

  private NamedAreasTest with(String source, Mention row) {
    said.computeIfAbsent(source, none -> new ArrayList<>()).add(row);
    return this;
  }

  private AreaNames names() {
    return NamedAreas.of(
        source -> said.getOrDefault(source, List.of()), Map.of("e1", "one.csv", "e2", "two.csv"));
  }

  @Test
  void stopAJobWhoseOwnFilesNameAnAreaTwice() {
    with("area_membership", SCHEMES.says(2, "e1", "hood", "N1", "North", "", ""));
    with("area_membership", SCHEMES.says(3, "e2", "hood", "N1", "Northern", "", ""));

    assertThat(names().problems())
        .singleElement()
        .returns("one.csv and two.csv", problem -> problem.where());
    assertThat(NamedAreas.conflicts(names())).isEmpty();
  }

  @Test
  void holdForTheDaysOfTheirRows() {
    with("area_membership", SCHEMES.says(2, "e1", "hood", "N1", "Old", "2020-04-01", "2024-03-31"));
    with("area_membership", SCHEMES.says(3, "e1", "hood", "N1", "New", "2024-04-01", ""));

    assertThat(names().problems()).isEmpty();
  }

  @Test
  void areOfTheFirstOfTheLinesThatGiveThem() {
    with("lsoa_area", LOOK_UP.says(9, "e1", "hood", "N1", "North"));
    with("lsoa_area", LOOK_UP.says(4, "e1", "hood", "N1", "North"));
    with("lsoa_area", LOOK_UP.says(5, "e1", "hood", "N1", "South"));

    assertThat(names().problems().get(0).found()).contains("from line 4", "from line 5");
  }

  @Test
  void tellOfAPublishersAreaOfTwoNamesOnTheDayOfAMap() {
    with("areas of maps", MAPS.says(2, "e1", "2026-07-01", "icb", "QK1", "LLR"));
    with("areas of maps", MAPS.says(3, "e1", "2026-07-01", "icb", "QK1", "Leicester"));
    with("areas of maps", MAPS.says(4, "e1", "2026-06-01", "icb", "QK1", "Other"));

    assertThat(names().problems()).isEmpty();
    assertThat(NamedAreas.conflicts(names()))
        .containsExactly(
            new Conflict(
                "one code, two names",
                "practice_map",
                "",
                "QK1",
                "",
                new Span(JULY, JULY),
                "the code counts; of its names the latest is shown, of a day the last by the"
                    + " alphabet"));
  }

  @Test
  void tellOfTwoAreasOfOneNameForTheDaysThatBothHaveIt() {
    with("area_membership", SCHEMES.says(2, "e1", "hood", "N1", "North", "2020-04-01", ""));
    with("area_membership", SCHEMES.says(3, "e1", "hood", "N2", "north", "2024-04-01", ""));

    assertThat(NamedAreas.conflicts(names()))
        .singleElement()
        .returns("two areas of one name", Conflict::issue)
        .returns("N1", Conflict::area)
        .returns("N2", Conflict::other)
        .returns(Span.of(LocalDate.of(2024, 4, 1), null), Conflict::days);
  }

  @Test
  void leaveNamesOfPcnsThatAreAlikeAlone() {
    with("areas of maps", MAPS.says(2, "e1", "2026-07-01", "pcn", "U1", "Grand Union"));
    with("areas of maps", MAPS.says(3, "e1", "2026-07-01", "pcn", "U2", "Grand Union"));

    assertThat(NamedAreas.conflicts(names())).isEmpty();
  }

  @Test
  void areThoseOfHubsToo() {
    with("hub_activity", HUBS.says(2, "e1", "C82001", "H1", "One", "2026-07-01"));
    with("hub_activity", HUBS.says(3, "e1", "C82001", "H1", "Two", "2026-07-01"));

    assertThat(names().problems()).singleElement().returns("one.csv", problem -> problem.where());
  }

  @Test
  void needBothACodeAndAName() {
    with("hub_activity", HUBS.says(2, "e1", "C82001", "H1", "One", "2026-07-01"));
    with("hub_activity", HUBS.says(3, "e1", "C82001", "H1", "", "2026-07-01"));
    with("hub_activity", HUBS.says(4, "e1", "C82001", "", "One", "2026-07-01"));

    assertThat(names().problems()).isEmpty();
    assertThat(NamedAreas.conflicts(names())).isEmpty();
  }
}
