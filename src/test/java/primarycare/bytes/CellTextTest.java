package primarycare.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "45748.0, 45748",
    "0.30000000000000004, 0.3",
    "4.1200000000000001, 4.12",
    "0.0, 0",
    "-7, -7",
    "1E+3, 1000",
    "999999999999999, 999999999999999"
  })
  void writesANumberAsASpreadsheetShowsIt(String raw, String text) {
    assertThat(CellText.number(new BigDecimal(raw))).isEqualTo(text);
  }

  @Test
  void writesANumberOfMoreDigitsThanAreKeptSoThatItIsSeenToBeDamaged() {
    assertThat(CellText.number(new BigDecimal("1077031000000103")))
        .isEqualTo("1.07703100000010E+15");
  }

  @ParameterizedTest
  @CsvSource({
    "45748, false, 2025-04-01", "45748.4375, false, 2025-04-01 10:30:00",
    "44286, true, 2025-04-01", "0.5, false, 12:00:00"
  })
  void writesDaysAndTimesAsIso(String serial, boolean from1904, String text) {
    assertThat(CellText.date(new BigDecimal(serial), from1904)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "14; ; true",
        "0; ; false",
        "; ; false",
        "165; dd/mm/yyyy; true",
        "170; [$-409]d-mmm-yy; true",
        "9; 0.00%; false",
        "171; #,##0.0; false",
        "172; General; false",
        "173; 0.0\"days\"; false",
        "174; [Red]0.00; false"
      },
      delimiter = ';')
  void tellsFormatsOfDates(Integer id, String format, boolean date) {
    assertThat(CellText.isDate(id, format)).isEqualTo(date);
  }
}
