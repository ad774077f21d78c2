package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.layout.AgeBands;
import primarycare.layout.AgeBands.Band;
import primarycare.layout.Cell;
import primarycare.layout.Sources;

/** Bands of ages against those of NHS Digital's codonPython, and those that publishers print. */
class GoldenAgeBands {

  private static final String AGES = "age_band.csv";
  private static final String BANDS = "age-bands.csv";

  @Test
  void putAnAgeWhereTheVectorsPutItAndRefuseTheSame() {
    int compared = 0;
    for (NamedCsvRecord vector : Golden.records(AGES)) {
      String age = vector.getField("age");
      compared += agrees(band("quinary", age), vector, "band5");
      compared += agrees(band("ten-year", age), vector, "band10");
    }
    Tally.compared(AGES, compared, 42);
  }

  private static int agrees(String band, NamedCsvRecord vector, String cell) {
    assertThat(band).as(cell + " of " + vector).isEqualTo(vector.getField(cell));
    return 1;
  }

  /** The band of an age as a record gives it, in the words of the vectors. */
  private static String band(String scheme, String age) {
    Cell cell = Sources.named("ae_attendance").field("age_at_arrival").read(age);
    if (cell instanceof Cell.Value value) {
      long years = (Long) value.value();
      return AgeBands.named(scheme).bands().stream()
          .filter(band -> band.first() <= years && years <= band.last())
          .map(band -> band.label().replace("+", " and over"))
          .findFirst()
          .orElseThrow();
    }
    return cell instanceof Cell.Missing ? "Age not known" : "ERROR";
  }

  /** Two cells a band, its first and its last year. */
  @Test
  void agreeWithTheBandsThatPublishersPrint() {
    int bands =
        agree("quinary_90plus", AgeBands.named("quinary").bands())
            + agree("quinary_95plus", List.copyOf(AgeBands.ofTheList().values()))
            + agree("decennial_90plus", AgeBands.named("ten-year").bands())
            + agree("suggested_broad (ours, not from a source)", AgeBands.named("broad").bands());
    Tally.compared(BANDS, 2 * bands, 2 * (19 + 20 + 10 + 7));
  }

  private static int agree(String scheme, List<Band> bands) {
    List<String> published =
        Golden.records(BANDS).stream()
            .filter(band -> band.getField("scheme").equals(scheme))
            .map(band -> band.getField("lower") + "-" + band.getField("upper"))
            .toList();
    assertThat(bands.stream().map(GoldenAgeBands::bounds))
        .as(scheme)
        .containsExactlyInAnyOrderElementsOf(published);
    return published.size();
  }

  private static String bounds(Band band) {
    return band.first() + "-" + (band.last() == AgeBands.OLDEST ? "" : band.last());
  }
}
