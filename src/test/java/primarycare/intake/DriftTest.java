package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.layout.Layout;
import primarycare.layout.Sources;
import primarycare.scan.ScanOutcome;
import primarycare.support.Entries;

class DriftTest {

  private static final Layout LAYOUT = Sources.named("ae_attendance").layouts().get(0);
  private static final Entries JUNE = Entries.of("2026-06-30", "attendance_id", "sex");
  private static final Entries JULY = Entries.of("2026-07-01", "attendance_id", "sex");

  @Test
  void tellsWithoutAFileBeforeOnlyWhatTheLayoutTells() {
    Drift drift = drift(JULY.codes("acuity", "1").missing("sex", "not_known", 3));

    assertThat(drift.since()).isEmpty();
    assertThat(drift.columns().missing()).contains("acuity").doesNotContain("sex");
    assertThat(drift.marks())
        .containsExactly(new Drift.Mark("sex", "not_known", 3, 0.03, OptionalDouble.empty()));
    assertThat(drift.codes()).isEmpty();
    assertThat(drift.isThere()).isFalse();
  }

  @Test
  void setsTheShareOfEachMissingMarkBesideThatOfTheFileBefore() {
    Drift drift =
        drift(
            JULY.missing("sex", "not_known", 30).missing("sex", "not_specified", 1),
            JUNE.missing("sex", "not_known", 2));

    assertThat(drift.since()).contains("2026-06-30");
    assertThat(drift.marks())
        .containsExactly(
            new Drift.Mark("sex", "not_known", 30, 0.3, OptionalDouble.of(0.02)),
            new Drift.Mark("sex", "not_specified", 1, 0.01, OptionalDouble.of(0)));
  }

  @Test
  void findsCodesThatNoEarlierFileHas() {
    Drift drift =
        drift(
            JULY.codes("acuity", "1", "2", "7", "8").codes("sex", "female"),
            JUNE.codes("acuity", "1").codes("sex", "female", "male"),
            JUNE.days("2026-05-31").codes("acuity", "2"));

    assertThat(drift.codes().get("acuity")).containsExactly("7", "8");
    assertThat(drift.codes()).containsOnlyKeys("acuity");
    assertThat(drift.codesNotSeenBefore()).isEqualTo(2);
    assertThat(drift.isThere()).isTrue();
  }

  @Test
  void comparesNoCodesOfAColumnThatHadNoneOrTooManyToBeCodes() {
    Drift drift =
        drift(
            JULY.codes("acuity", "1").codes("site_code", "RWEAA").codes("sex"),
            JUNE.codes("site_code").codes("sex", "male"));

    assertThat(drift.codes()).isEmpty();
    assertThat(drift.isThere()).isFalse();
  }

  @Test
  void isThereWhenAColumnIsAddedAndNotWhenOneIsMissingAsEver() {
    assertThat(drift(JULY, JUNE).isThere()).isFalse();
    assertThat(drift(Entries.of("2026-07-01", "attendance_id", "sex", "ward"), JUNE).isThere())
        .isTrue();
  }

  @Test
  void hasNoShareOfAFileWithoutRows() {
    StoreEntry july = JULY.missing("sex", "not_known", 0).entry();
    ScanOutcome none =
        new ScanOutcome(
            0,
            0,
            0,
            java.util.Map.of(),
            0,
            List.of(),
            List.of(),
            july.outcome().missing(),
            new TreeSet<>(),
            new TreeSet<>(),
            new java.util.TreeMap<>(),
            java.util.Map.of());
    StoreEntry empty =
        new StoreEntry(
            "a",
            "ae_attendance",
            "ae-attendance",
            "",
            "UTF-8",
            ",",
            List.of(),
            0,
            0,
            List.of(),
            none,
            List.of());

    assertThat(Drift.of(empty, LAYOUT, Optional.empty()).marks())
        .allSatisfy(mark -> assertThat(mark.share()).isZero());
  }

  private static Drift drift(Entries file, Entries... candidates) {
    List<StoreEntry> entries = Stream.of(candidates).map(Entries::entry).toList();
    return Drift.of(file.entry(), LAYOUT, Earlier.than(file.entry(), entries));
  }
}
