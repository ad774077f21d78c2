package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Month;

class CountWordsTest {

  private static final CountWords WORDS =
      new CountWords(List.of(new Month(2026, 6), new Month(2026, 7)));

  private static String said(CountKey key) {
    return WORDS.of(key);
  }

  @Test
  void saysWhatIsCountedOfWhomAndWhen() {
    assertThat(said(of("pcn", "U1").withMonths(0, 1).withDepartment(3).withSex(1)))
        .isEqualTo("attendances, pcn U1, 2026-06 to 2026-07, type 3 and 4, male, all ages");
    assertThat(said(ofAll().withWhat("low_acuity")))
        .isEqualTo(
            "attendances that show low acuity, the whole area, 2026-06, all departments,"
                + " all sexes, all ages");
    assertThat(said(of("", "unknown_practice").withPart("3")))
        .startsWith("attendances, unknown_practice, part 3, 2026-06, ");
  }

  @Test
  void saysOfAnAreaThatItHadOtherPractices() {
    assertThat(said(of("pcn with practices 0123456789abcdef", "U1")))
        .startsWith(
            "attendances, pcn U1 with the practices that it had in an earlier release, 2026-06, ");
  }

  @Test
  void saysWhichAges() {
    assertThat(said(ofAll().withAges(new Ages(0, 4)))).endsWith(", aged 0 to 4");
    assertThat(said(ofAll().withAges(new Ages(85, 149)))).endsWith(", aged 85 and over");
    assertThat(said(ofAll().withAges(Ages.NOT_KNOWN))).endsWith(", age not known");
  }

  @Test
  void saysThatAMonthIsNoneOfTheCalendar() {
    assertThat(said(ofAll().withWhat("slots booked").withMonths(2, 2)))
        .isEqualTo(
            "slots booked, the whole area, a month without attendances, all departments,"
                + " all sexes, all ages");
  }

  @Test
  void saysWhatIsNotKnown() {
    assertThat(said(ofAll().withDepartment(Shape.NO_GROUP).withSex(Shape.NO_SEX)))
        .contains(", departments of no known type, sex not known, ");
  }

  @Test
  void saysOfWhatARestIsLeft() {
    assertThat(WORDS.of(new ReaderView.Rest(ofAll(), "sexes")))
        .isEqualTo(
            "what is left by sexes of attendances, the whole area, 2026-06, all departments,"
                + " all sexes, all ages");
  }
}
