package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.layout.CodeList;
import primarycare.layout.Snomed;

/** The codes that make a sign are right identifiers, and in the list of the field they stand in. */
class NeedCodesTest {

  private static final Map<String, Object[][]> OF_LISTS =
      Map.of(
          "acuity", new Object[][] {NeedCodes.LOW_ACUITY_CODES},
          "discharge_status",
              new Object[][] {
                NeedCodes.LEFT_CODES, NeedCodes.STREAMED_CODES, NeedCodes.DISCHARGED_CODES
              },
          "accommodation_status",
              new Object[][] {
                NeedCodes.CARE_HOME_CODES,
                NeedCodes.NO_ACCOMMODATION_CODES,
                {NeedCodes.HOMELESS_CODE}
              },
          "arrival_mode", new Object[][] {NeedCodes.AMBULANCE_CODES});

  @Test
  void areInTheListsOfTheirFields() {
    OF_LISTS.forEach(
        (name, codes) -> {
          CodeList list =
              CodeList.all().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
          Set<String> listed =
              list.codes().stream().map(CodeList.Code::code).collect(Collectors.toSet());
          assertThat(Stream.of(codes).flatMap(Stream::of).map(Object::toString))
              .allMatch(listed::contains)
              .allMatch(Snomed::isIdentifier);
        });
  }

  @Test
  void ofCareAreIdentifiers() {
    assertThat(NeedCodes.MINOR_INVESTIGATIONS).allMatch(Snomed::isIdentifier);
    assertThat(NeedCodes.MINOR_TREATMENTS).allMatch(Snomed::isIdentifier);
  }
}
