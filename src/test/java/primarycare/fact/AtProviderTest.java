package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;

class AtProviderTest {

  private static ReadColumn column(String... values) {
    ReadColumn column = new ReadColumn();
    for (String value : values) {
      column.add(value);
    }
    return column;
  }

  @Test
  void eachPairHasANameThatTellsBothCodes() {
    ReadColumn practices = column("C82001", null, "C82001", "C82001");
    ReadColumn providers = column("RWE", "RWE", null, "A|B");
    AtProvider.Pairs pairs =
        AtProvider.Pairs.of(practices, practices.texts(), providers, practices.rows());

    assertThat(pairs.names())
        .extracting(AtProvider::of)
        .containsExactly(
            new AtProvider("C82001", "RWE"),
            new AtProvider(null, "RWE"),
            new AtProvider("C82001", null),
            new AtProvider("C82001", "A|B"));
    assertThat(pairs.of()).containsExactly(0, 1, 2, 3);
  }
}
