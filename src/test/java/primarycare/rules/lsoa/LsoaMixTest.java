package primarycare.rules.lsoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.layout.LsoaEditions;

class LsoaMixTest {

  private static final LsoaConversion NONE = new LsoaConversion(List.of());

  private static LsoaConversion.Pair pair(String earlier, String later, String weight) {
    return new LsoaConversion.Pair(earlier, later, new BigDecimal(weight));
  }

  @Test
  void codesAfterTheLastOf2011AreNewOf2021InEachCountry() {
    LsoaEditions.Edition latest = LsoaEditions.declared().latest();

    assertThat(latest.isNew("E01033768")).isFalse();
    assertThat(latest.isNew("E01033769")).isTrue();
    assertThat(latest.isNew("W01001958")).isFalse();
    assertThat(latest.isNew("W01001959")).isTrue();
    assertThat(latest.isNew("NO2021")).isFalse();
  }

  @Test
  void columnsNameTheirEdition() {
    LsoaEditions declared = LsoaEditions.declared();
    for (String name : List.of("LSOA11", "Der_Postcode_LSOA_2011_Code", "lsoa11cd")) {
      assertThat(declared.ofHeader(name)).as(name).map(e -> e.name()).hasValue("2011");
    }
    assertThat(declared.ofHeader("LSOA21CD")).map(e -> e.name()).hasValue("2021");
    assertThat(declared.ofHeader("lsoa_code")).isEmpty();
  }

  @Test
  void findsAMixInWales() {
    assertThat(
            LsoaMix.find(
                Map.of("W01000010", 900L, "W01000011", 1000L),
                Set.of("W01000010", "W01001960", "W01001961"),
                NONE))
        .hasValueSatisfying(
            found -> {
              assertThat(found.unused()).containsExactly("W01001960", "W01001961");
              assertThat(found.missed()).containsExactly("W01000011");
            });
  }

  @Test
  void missesNoCodeOfTheRestOfTheCountryInALookUpOfBothEditionsWhereAllResidentsAreTold() {
    Map<String, Long> england = Map.of("E01000010", 900L, "E01035901", 950L, "E01034500", 990L);
    Set<String> ofBoth = Set.of("E01000010", "E01000011", "E01035901");
    Set<String> ofTheEarlier = Set.of("E01000010", "E01000011");

    assertThat(LsoaMix.find(england, ofBoth, NONE)).as("as of lists").isPresent();
    assertThat(LsoaMix.ofResidents(england, ofBoth, NONE)).isEmpty();
    assertThat(LsoaMix.ofResidents(england, ofTheEarlier, NONE))
        .hasValueSatisfying(found -> assertThat(found.unused()).containsExactly("E01000011"));
  }

  @Test
  void findsLsoasThatWereMerged() {
    assertThat(
            LsoaMix.find(
                Map.of("E01000010", 900L, "E01000011", 800L, "E01000012", 700L),
                Set.of("E01000010", "E01034000"),
                NONE))
        .isPresent();
  }

  @Test
  void aLookUpOfOneCountyIsNoMix() {
    Map<String, Long> used = Map.of("E01000010", 900L, "E01000011", 40L, "E01034000", 900L);

    assertThat(LsoaMix.find(used, Set.of("E01000010", "E01034000"), NONE)).isEmpty();
  }

  @Test
  void anAreaOverTheBorderThatIsFarByItsCodeIsNoMix() {
    Map<String, Long> used = Map.of("E01000010", 900L, "E01000500", 900L);

    assertThat(LsoaMix.find(used, Set.of("E01000010", "E01034000"), NONE)).isEmpty();
  }

  @Test
  void oneMissedAmongManyUnusedIsALookUpOfBothEditions() {
    Set<String> lookUp = Set.of("E01000010", "E01034000", "E01034001", "E01034002", "E01034003");

    assertThat(LsoaMix.find(Map.of("E01000010", 9L, "E01000012", 9L), lookUp, NONE)).isEmpty();
  }

  @Test
  void aConversionOfTheCodesMakesNoMix() {
    LsoaConversion conversion =
        new LsoaConversion(
            List.of(pair("E01000011", "E01034000", "1"), pair("E01000011", "E01034001", "1")));

    assertThat(
            LsoaMix.find(
                Map.of("E01000010", 900L, "E01000011", 900L),
                Set.of("E01000010", "E01034000", "E01034001"),
                conversion))
        .isEmpty();
  }

  @Test
  void aPartWithoutWeightHasNobodyUnlessNoneHasAny() {
    LsoaConversion conversion =
        new LsoaConversion(
            List.of(
                pair("E01000002", "E01034000", "1"),
                pair("E01000002", "E01034001", "0"),
                pair("E01000003", "E01034002", "1000000"),
                pair("E01000003", "E01034003", "0.4"),
                pair("E01000004", "E01034004", "0"),
                pair("E01000004", "E01034005", "0")));

    assertThat(conversion.parts().get("E01000002")).isEqualTo(Map.of("E01034000", BigDecimal.ONE));
    assertThat(conversion.counterparts("E01000003")).containsExactly("E01034002");
    assertThat(conversion.counterparts("E01000004")).hasSize(2);
  }

  @Test
  void sharesGoByWeightEachWayAndAddUpToOne() {
    LsoaConversion conversion =
        new LsoaConversion(
            List.of(
                pair("E01000001", "E01000001", "1"),
                pair("E01000002", "E01034000", "3"),
                pair("E01000002", "E01034001", "1"),
                pair("E01000003", "E01034002", "1"),
                pair("E01000004", "E01034002", "1"),
                pair("E01000005", "E01034002", "1")));

    assertThat(conversion.counterparts("E01000001")).isEmpty();
    assertThat(conversion.parts().get("E01000002"))
        .containsEntry("E01034000", new BigDecimal("0.750000"))
        .containsEntry("E01034001", new BigDecimal("0.250000"));
    assertThat(
            conversion.parts().get("E01034002").values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1");
    assertThat(conversion.parts().get("E01000003")).containsOnlyKeys("E01034002");
  }

  @Test
  void aLookUpWithOneLsoaInTwentyOnTheListsIsLet() {
    LookUpCover cover = new LookUpCover("list", "look-up");

    assertThat(cover.neverUsed(Set.of("E01000001"), Set.of("E01000002"), NONE)).isPresent();
    assertThat(cover.neverUsed(Set.of("E01000001"), Set.of("E01000001"), NONE)).isEmpty();
    assertThat(cover.fewPlaced(49, 100)).isPresent();
    assertThat(cover.fewPlaced(50, 100)).isEmpty();
    assertThat(cover.withoutCode(Map.of(), 100)).isEmpty();
  }
}
