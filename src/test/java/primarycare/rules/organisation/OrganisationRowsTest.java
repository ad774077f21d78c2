package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Membership;
import primarycare.organisation.Merger;
import primarycare.organisation.Partner;
import primarycare.organisation.Span;
import primarycare.organisation.Statements;
import primarycare.rules.organisation.Mentions.Mention;

/** What rows say of organisations is told with each of its days, and none other. */
class OrganisationRowsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final NumberedDays MAPS =
      NumberedDays.of(List.of(FIRST, FIRST.plusMonths(1), FIRST.plusMonths(2)));

  private static final Mentioned MAP =
      Mentioned.of(
          "practice_code",
          "practice_name",
          "sub_icb_location_code",
          "sub_icb_location_name",
          "icb_code",
          "icb_name",
          "pcn_code",
          "pcn_name",
          NumberedDays.BLOCK);

  private static final Mentioned PARTNERS =
      Mentioned.of(
          "entry",
          "practice_code",
          "practice_name",
          "sub_icb_location_code",
          "pcn_code",
          "pcn_name",
          "start_date",
          "end_date");

  private static final Mentioned SCHEMES =
      Mentioned.of(
          "entry",
          "practice_code",
          "scheme",
          "area_code",
          "area_name",
          "weight",
          "start_date",
          "end_date");

  private static Mention mapped(long days, String practice, String pcn) {
    return MAP.on(days, practice, "SURGERY", "04C", "SUB", "QK1", "ICB", pcn, pcn, "0");
  }

  private static Statements said(List<Mention> map, List<Mention> partners, List<Mention> schemes) {
    return OrganisationRows.of(MAPS, map, List.of(), partners, schemes);
  }

  @Test
  void mapsSayOfEachOfTheirDaysWhereAPracticeIs() {
    List<Mapped> mapped =
        said(
                List.of(mapped(0b011, "C82001", "U00001"), mapped(0b100, "C82001", "")),
                List.of(),
                List.of())
            .mapped();

    assertThat(mapped)
        .extracting(Mapped::practice, one -> one.pcn().map(Area::code).orElse(""), Mapped::days)
        .containsExactly(
            tuple("C82001", "U00001", MAPS.of(MAP.on(0b011, blanks("0")))),
            tuple("C82001", "", MAPS.of(MAP.on(0b100, blanks("0")))));
    assertThat(mapped.get(0).location()).hasValue(new Area("04C", "SUB"));
    assertThat(mapped.get(0).icb()).hasValue(new Area("QK1", "ICB"));
  }

  private static String[] blanks(String block) {
    return new String[] {"", "", "", "", "", "", "", "", block};
  }

  @Test
  void rowsOfNoMapsDaySayNothing() {
    assertThat(said(List.of(mapped(0, "C82001", "U00001")), List.of(), List.of()).mapped())
        .isEmpty();
  }

  @Test
  void membershipsOfPcnsHaveTheirDays() {
    Mention partner =
        PARTNERS.says(
            2, "e1", "C82001", "SURGERY", "04C", "U00001", "ONE", "2019-07-01", "2020-03-31");

    assertThat(said(List.of(), List.of(partner), List.of()).partners())
        .containsExactly(
            new Partner(
                "C82001",
                "SURGERY",
                "04C",
                new Area("U00001", "ONE"),
                LocalDate.of(2019, 7, 1),
                LocalDate.of(2020, 3, 31)));
  }

  @Test
  void membershipsOfSchemesAreInTheOrderOfTheirLines() {
    Mention later = SCHEMES.says(3, "e1", "C82001", "hood", "N2", "", "0.250000000", "", "");
    Mention first =
        SCHEMES.says(2, "e1", "C82001", "hood", "N1", "North", "0.750000000", "2020-04-01", "");

    assertThat(said(List.of(), List.of(), List.of(later, first)).schemes())
        .containsExactly(
            new Membership(
                "C82001",
                "hood",
                new Area("N1", "North"),
                Span.of(LocalDate.of(2020, 4, 1), null),
                new BigDecimal("0.750000000")),
            new Membership(
                "C82001",
                "hood",
                new Area("N2", null),
                Span.of(null, null),
                new BigDecimal("0.250000000")));
  }

  @Test
  void mergersHaveTheirDay() {
    Mention merger =
        Mentioned.of("practice_code", "successor_code", "date")
            .says(2, "C82001", "C82002", "2026-04-01");

    assertThat(OrganisationRows.mergers(List.of(merger)))
        .containsExactly(new Merger("C82001", "C82002", FIRST));
  }
}
