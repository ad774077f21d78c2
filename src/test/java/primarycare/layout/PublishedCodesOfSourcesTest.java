package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes of ODS and ONS are read by one rule in every source, whatever their case and blanks. */
class PublishedCodesOfSourcesTest {

  /** Codes that the job's own people give to areas and hubs: their case is theirs. */
  private static final Set<String> OWN = Set.of("area_code", "hub_code");

  private static Stream<Field> codes() {
    return Sources.all().stream()
        .flatMap(source -> source.fields().stream())
        .filter(field -> field.name().endsWith("_code") && !OWN.contains(field.name()));
  }

  @Test
  void areOfTheirType() {
    assertThat(codes()).isNotEmpty().allMatch(field -> field.type() == FieldType.CODE);
  }

  @Test
  void areReadInOneSpelling() {
    assertThat(codes())
        .allSatisfy(
            field -> {
              for (String text : List.of("c82001", " C82001\u00A0", "\uFEFFC82001\u200B")) {
                assertThat(((Cell.Value) field.read(text)).value()).isEqualTo("C82001");
              }
            });
    assertThat(Sources.named("gp_workforce").field("practice_code").read("c82001"))
        .isEqualTo(new Cell.Value("C82001", true));
  }

  @Test
  void ofAnAreaOfItsOwnKeepItsCaseAndLoseItsBlanks() {
    assertThat(Sources.named("area_membership").field("area_code").read("\u00A0Oadby 1\u200B"))
        .isEqualTo(new Cell.Value("Oadby 1", true));
  }

  @Test
  void ofAnAreaAreReadAlikeInEverySourceThatStatesAreas() {
    List<Field> areas =
        Sources.all().stream()
            .flatMap(source -> source.fields().stream())
            .filter(field -> field.name().equals("area_code"))
            .toList();
    assertThat(areas).hasSizeGreaterThan(4).allMatch(field -> field.type() == FieldType.AREA);
    for (String code :
        List.of("QK1", "03W", "D9Y0V", "U12345", "C82001", "E06000017", "E54000015")) {
      assertThat(areas)
          .allSatisfy(
              field ->
                  assertThat(field.read(" " + code.toLowerCase(java.util.Locale.ROOT) + "\u00A0"))
                      .isEqualTo(new Cell.Value(code, true)));
    }
    assertThat(areas)
        .allSatisfy(
            field ->
                assertThat(field.read("rutland2")).isEqualTo(new Cell.Value("rutland2", true)));
  }

  @Test
  void keepTheMarksThatStandForNone() {
    assertThat(Sources.named("practice_map").field("pcn_code").read("u"))
        .isEqualTo(new Cell.Missing("not_applicable"));
    assertThat(Sources.named("ae_attendance").field("gp_practice_code").read(" null "))
        .isEqualTo(new Cell.Missing("not_reported"));
  }
}
