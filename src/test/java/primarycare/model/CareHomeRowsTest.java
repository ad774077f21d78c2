package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CareHomes.LocalCount;
import primarycare.support.SourceRows;

class CareHomeRowsTest {

  @Test
  void collectsTheCountsThatTellANumberNobodyToo() {
    assertThat(
            CareHomeRows.of(
                SourceRows.of(
                    CareHomeRows.SOURCE,
                    """
                    practice_code  date        residents  residents_missing
                    C82001         2026-03-31  40
                    C82001         2026-06-30             suppressed_at_source
                    C82002         2026-03-31  0
                    """)))
        .containsExactly(
            new LocalCount("C82001", LocalDate.of(2026, 3, 31), 40),
            new LocalCount("C82002", LocalDate.of(2026, 3, 31), 0));
  }
}
