package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.layout.Sources;

/** Of records that a file gives twice, equal in all columns, one is left. */
class GivenTwiceTest {

  private static ReadRows rows(List<String> providers, List<Long> values) {
    ReadColumn provider = new ReadColumn();
    ReadColumn value = new ReadColumn();
    providers.forEach(provider::add);
    values.forEach(value::add);
    Map<String, ReadColumn> columns = new HashMap<>();
    columns.put("provider_code", provider);
    columns.put("value", value);
    return new ReadRows(providers.size(), columns);
  }

  @Test
  void keepsOneOfEqualRecordsAndAllThatDifferInAnything() {
    ReadRows some = rows(List.of("RX1", "RX2", "RX1"), List.of(1L, 2L, 1L));
    ReadRows more = rows(List.of("RX1", "RX2", "RX3"), List.of(1L, 3L, 1L));
    GivenTwice twice = new GivenTwice(Sources.named("ae_provider_activity"));
    List.of(some, more).forEach(twice::look);

    assertThat(twice.isAny()).isTrue();
    assertThat(twice.once(some).rows()).isEqualTo(2);
    ReadRows left = twice.once(more);
    assertThat(left.column("provider_code").text(left.column("provider_code").at(0)))
        .isEqualTo("RX2");
    assertThat(left.rows()).isEqualTo(2);
  }

  @Test
  void tellsWhichColumnHasNoValue() {
    ReadRows one = named("provider_name", "region_name");
    ReadRows other = named("region_name", "provider_name");
    GivenTwice twice = new GivenTwice(Sources.named("ae_provider_activity"));
    List.of(one, other).forEach(twice::look);

    assertThat(twice.isAny()).isFalse();
  }

  /** A record that has a text in one column, and none in another. */
  private static ReadRows named(String given, String none) {
    ReadColumn text = new ReadColumn();
    text.add("ONE");
    ReadColumn nothing = new ReadColumn();
    nothing.add(null);
    Map<String, ReadColumn> columns = new HashMap<>();
    columns.put(given, text);
    columns.put(none, nothing);
    return new ReadRows(1, columns);
  }
}
