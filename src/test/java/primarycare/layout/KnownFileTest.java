package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFileTest {

  @Test
  void isKnownByAllOfItsHeadersInAnyCaseAndOrder() {
    List<String> row = List.of("pcn_code", "Supplier", "GP_CODE", "x");
    assertThat(KnownFile.of(row, "appointments")).isPresent();
    assertThat(KnownFile.of(row.subList(0, 2), "appointments")).isEmpty();
  }

  @Test
  void isNotKnownWhereWhatItLacksIsThere() {
    List<String> row = List.of("GP_CODE", "SUPPLIER", "PCN_CODE", "COUNT_OF_APPOINTMENTS");
    assertThat(KnownFile.of(row, "appointments")).isEmpty();
  }

  @Test
  void isDeclaredOfSourcesAndLayoutsThatThereAreAndOfNoHeaderThatIsRead() {
    KnownFile.Declared declared = KnownFile.declared();
    for (KnownFile file : declared.refused()) {
      assertThat(Sources.NAMES).contains(file.source());
      assertThat(new Header(file.headers()).match(Sources.named(file.source()))).isEmpty();
      assertThat(List.of(file.name(), file.why(), file.take())).noneMatch(String::isBlank);
    }
    for (KnownFile.Nothing nothing : declared.nothing()) {
      assertThat(Sources.named(nothing.source()).layouts())
          .extracting(Layout::name)
          .contains(nothing.layout());
      assertThat(KnownFile.inPlaceOf(nothing.source(), nothing.layout())).hasValue(nothing.take());
    }
  }
}
