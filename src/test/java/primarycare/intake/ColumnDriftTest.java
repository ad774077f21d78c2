package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.intake.ColumnDrift.Rename;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Sources;

class ColumnDriftTest {

  private static final Layout ECDS = layout("ae_attendance", "ae-attendance");
  private static final Layout SUS = layout("ae_attendance", "sus-ecds");
  private static final Header BEFORE = header("attendance_id", "arrival_date", "sex", "acuity");

  @Test
  void isNoneBetweenEqualHeadersInAnySpelling() {
    ColumnDrift drift = drift(header(" Attendance_ID", "ARRIVAL_DATE", "sex", "acuity\n"));

    assertThat(drift.changed()).isFalse();
    assertThat(drift.reordered()).isFalse();
  }

  @Test
  void namesColumnsThatCameAndWent() {
    ColumnDrift drift = drift(header("attendance_id", "arrival_date", "acuity", "bed", "ward"));

    assertThat(drift.added()).containsExactly("bed", "ward");
    assertThat(drift.removed()).containsExactly("sex");
    assertThat(drift.renamed()).isEmpty();
    assertThat(drift.changed()).isTrue();
  }

  @Test
  void namesWhatTheLayoutKnowsAndTheFileLacks() {
    assertThat(drift(BEFORE).missing()).contains("chief_complaint").doesNotContain("sex");
    Layout wide = layout("gp_workforce", "practice-level-detailed");

    assertThat(
            ColumnDrift.of(header("PRAC_CODE", "TOTAL_GP_FTE"), wide, Optional.empty()).missing())
        .contains("TOTAL_GP_EXTG_FTE")
        .doesNotContain("practice_code", "TOTAL_GP_FTE");
  }

  @Test
  void takesANewColumnForTheOneThatWentAndIsNearest() {
    ColumnDrift drift =
        drift(header("attendance_id", "arrival_date", "patient_sex", "acuity_code", "ward"));

    assertThat(drift.renamed())
        .containsExactly(new Rename("acuity_code", "acuity"), new Rename("patient_sex", "sex"));
    assertThat(drift.added()).containsExactly("ward");
    assertThat(drift.removed()).isEmpty();
    assertThat(drift.renamed().get(0)).hasToString("acuity_code (was acuity)");
  }

  @Test
  void takesAnUnusedColumnOfAFirstFileForTheOneOfTheLayoutThatItResembles() {
    ColumnDrift drift =
        ColumnDrift.of(header("attendance_id", "chief_complaint_code"), ECDS, Optional.empty());

    assertThat(drift.renamed())
        .containsExactly(new Rename("chief_complaint_code", "chief_complaint"));
    assertThat(drift.added()).isEmpty();
    assertThat(drift.reordered()).isFalse();
  }

  @Test
  void tellsAnotherNameOfTheLayoutOnlyWhereTheFirstOneWent() {
    Header ident = header("EC_Ident", "Sex");
    Header both = header("Generated_Record_ID", "EC_Ident", "Sex");

    assertThat(
            ColumnDrift.of(header("Generated_Record_ID", "Sex"), SUS, Optional.of(ident)).renamed())
        .contains(new Rename("Generated_Record_ID", "EC_Ident"));
    ColumnDrift grown = ColumnDrift.of(both, SUS, Optional.of(ident));
    assertThat(grown.renamed()).isEmpty();
    assertThat(grown.added()).containsExactly("Generated_Record_ID");
  }

  @Test
  void seesAnotherOrderOfTheColumnsThatBothHave() {
    assertThat(drift(header("arrival_date", "attendance_id", "sex", "acuity")).reordered())
        .isTrue();
    assertThat(drift(header("ward", "attendance_id", "arrival_date", "acuity")).reordered())
        .isFalse();
  }

  @Test
  void namesNoColumnOfAHeaderThatHoldsWhatCouldBeData() {
    ColumnDrift drift =
        drift(
            header("attendance_id", "arrival_date", "sex", "acuity_", "A. Person", "999 000 0018"));

    assertThat(drift.added()).containsExactly("3 columns not named, as that could be data");
    assertThat(drift.removed()).containsExactly("acuity");
    assertThat(drift.renamed()).isEmpty();
  }

  @Test
  void tellsTheFirstDozenOfManyNamesInOneLine() {
    List<Integer> many = IntStream.range(0, 14).boxed().toList();

    assertThat(ColumnDrift.text(many)).endsWith("10, 11 and 2 more");
    assertThat(ColumnDrift.text(many.subList(0, 12))).endsWith("10, 11");
    assertThat(ColumnDrift.text(List.of())).isEmpty();
  }

  @Test
  void writesANameOnOneLineAndNoLongerThanANameIs() {
    assertThat(HeaderNames.shown(" two\r\nlines ")).isEqualTo("two lines");
    assertThat(HeaderNames.shown("bell\u0007")).isEqualTo("[name masked]");
    assertThat(HeaderNames.shown(" =1+1")).isEqualTo("[name masked]");
    assertThat(HeaderNames.shown(" ")).isEqualTo("(no name)");
    assertThat(HeaderNames.shown("x".repeat(60))).hasSize(60);
    assertThat(HeaderNames.shown("x".repeat(61))).isEqualTo("x".repeat(60) + "\u2026");
  }

  @Test
  void guessesNoNamesWhereAHeaderWasReplaced() {
    Header now = new Header(IntStream.range(0, 200).mapToObj(i -> "count of band " + i).toList());
    Header then = new Header(IntStream.range(0, 200).mapToObj(i -> "number of band " + i).toList());

    ColumnDrift drift = ColumnDrift.of(now, ECDS, Optional.of(then));

    assertThat(drift.renamed()).isEmpty();
    assertThat(drift.added()).hasSize(200);
    assertThat(drift.removed()).hasSize(200);
  }

  private static ColumnDrift drift(Header now) {
    return ColumnDrift.of(now, ECDS, Optional.of(BEFORE));
  }

  private static Header header(String... names) {
    return new Header(List.of(names));
  }

  private static Layout layout(String source, String name) {
    return Stream.of(Sources.named(source))
        .flatMap(s -> s.layouts().stream())
        .filter(layout -> layout.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
