package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.RegisterEntry;
import primarycare.rules.organisation.Mentioned;
import primarycare.rules.organisation.PracticeRegister;
import primarycare.support.SourceRows;

class DetailRowsTest {

  @Test
  void collectsTheDetailsOfEachPractice() {
    Map<String, List<PracticeDetails>> details =
        DetailRows.details(
            SourceRows.of(
                DetailRows.SOURCE,
                """
                practice_code  date        contract_type  single_handed  training_practice  cqc_rating  cqc_rating_missing  main_sites  branch_sites
                C82001         2026-03-01  GMS            yes            no                 Good                            1           2
                C82001                                                                                  not_known
                C82002         2026-03-01  APMS
                """));

    assertThat(details).containsOnlyKeys("C82001", "C82002");
    assertThat(details.get("C82001"))
        .containsExactly(
            new PracticeDetails(LocalDate.of(2026, 3, 1), "GMS", true, false, "Good", null, 1L, 2L),
            new PracticeDetails(null, null, null, null, null, "not_known", null, null));
    assertThat(DetailRows.details(List.of())).isEmpty();
  }

  @Test
  void collectsTheEntriesOfTheRegister() {
    assertThat(
            DetailRows.register(
                List.of(
                    new PracticeRegister.Practice(
                        Mentioned.of("practice_code", "status", "prescribing_setting")
                            .says(2, "C82001", "active", "4"),
                        LocalDate.of(1974, 4, 1),
                        null))))
        .containsEntry("C82001", new RegisterEntry(LocalDate.of(1974, 4, 1), null, "active", "4"));
  }
}
