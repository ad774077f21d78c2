package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.layout.CodeList;
import primarycare.layout.Snomed;

/** The codes that make a sign are right identifiers, and in the list of the field they stand in. */
class SignCodesTest {

  private static final Map<String, Object[][]> OF_LISTS =
      Map.of(
          "acuity", new Object[][] {SignCodes.LOW_ACUITY_CODES},
          "discharge_status",
              new Object[][] {
                SignCodes.LEFT_CODES, SignCodes.STREAMED_CODES, SignCodes.DISCHARGED_CODES
              },
          "accommodation_status",
              new Object[][] {
                SignCodes.CARE_HOME_CODES,
                SignCodes.NO_ACCOMMODATION_CODES,
                {SignCodes.HOMELESS_CODE}
              },
          "arrival_mode", new Object[][] {SignCodes.AMBULANCE_CODES});

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
    assertThat(SignCodes.MINOR_INVESTIGATIONS).allMatch(Snomed::isIdentifier);
    assertThat(SignCodes.MINOR_TREATMENTS).allMatch(Snomed::isIdentifier);
  }
}
