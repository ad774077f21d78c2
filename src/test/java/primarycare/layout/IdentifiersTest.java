package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

  @Test
  void knowsEachKindOfIdentifierByItsHeader() {
    Map<String, String> headers =
        Map.of(
            "NHS_NUMBER", "NHS number",
            "NewNHSNo", "NHS number",
            "Surname", "name",
            "Patient First Name", "name",
            "POSTCODE", "full postcode",
            "Date of Birth", "date of birth",
            "Person_Birth_Date", "date of birth",
            "Address Line 2", "address",
            "Mobile No.", "telephone",
            "E-mail", "e-mail");
    assertThat(headers)
        .allSatisfy((name, kind) -> assertThat(Identifiers.kind(name)).as(name).contains(kind));
  }

  @Test
  void takesNeitherAnOrganisationsNameNorACoarserPlaceForOne() {
    List<String> others =
        List.of(
            "practice_name",
            "PCN_NAME",
            "Org name",
            "Der_Postcode_LSOA_2011_Code",
            "Postcode Sector",
            "NHS_NUMBER_STATUS",
            "age_at_arrival",
            "person_key",
            "");
    assertThat(others).noneMatch(Identifiers::isOne);
  }

  @Test
  void declaresNoFieldOfAnySourceThatIsOne() {
    assertThat(Sources.all())
        .allSatisfy(source -> assertThat(source.names()).noneMatch(Identifiers::isOne));
  }
}
