package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.table.column.ProviderCover;

/** Attendances beside slots where the extract lacks a hospital. */
class HubProvidersTest {

  @Test
  void namesTheHospitalThatTheExtractLacksBesideAttendances() {
    TreeMap<String, BigDecimal> expected = new TreeMap<>(Map.of("RWE", new BigDecimal("0.4")));
    AreaProviders providers =
        new AreaProviders(Map.of("all all", Map.of(0, expected)), Map.of(0, Set.of("RGN")));
    HubActivity given =
        HubUseTest.given("2026-07-01  H1        North     C82001         attended        5\n", "");

    assertThat(
            HubUse.rows(given.withProviders(providers), DisclosureRule.EXACT)
                .filter(row -> row.areaType().equals("all"))
                .map(HubUse::providers))
        .isNotEmpty()
        .containsOnly(new ProviderCover("RWE", 60.0));
  }
}
