package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;
import primarycare.fact.TotalForm.Figure;
import primarycare.fact.TotalForm.Key;
import primarycare.job.PersonText;
import primarycare.layout.Sources;

/** What is known of totals from the declaration of their source. */
class TotalFormTest {

  private static final TotalForm PROVIDERS = TotalForm.of(Sources.named("ae_provider_activity"));

  private static TotalForm.Key key(TotalForm form, String name) {
    return form.keys().stream()
        .filter(key -> key.field().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Key key, Object value) {
    ReadColumn column = new ReadColumn();
    column.add(value);
    return key.text(column, column.at(0));
  }

  @Test
  void knowsOverWhichColumnsThereMayBeATotal() {
    assertThat(PROVIDERS.keys().stream().filter(Key::over).map(key -> key.field().name()))
        .as("a total of a month may be written in the column of the month")
        .containsExactly("provider_code", "month");
    assertThat(PROVIDERS.period()).isEqualTo(1);
    assertThat(PROVIDERS.columns()).contains("provider_code", "month", "value");
  }

  @Test
  void readsTextsAndDaysAsTheyArePublished() {
    assertThat(text(key(PROVIDERS, "provider_code"), "RX1")).isEqualTo("RX1");
    assertThat(text(key(PROVIDERS, "month"), LocalDate.of(2026, 7, 1).toEpochDay()))
        .isEqualTo("2026-07-01");
    TotalForm lists = TotalForm.of(Sources.named("registered_patients"));
    assertThat(text(key(lists, "age"), 95L)).isEqualTo("95");
  }

  @Test
  void knowsWhichFiguresAreFractions() {
    assertThat(PROVIDERS.isWhole()).isTrue();
    TotalForm staff = TotalForm.of(Sources.named("gp_workforce"));
    assertThat(staff.isWhole()).isFalse();
    Figure fte = staff.figures().get(0);
    assertThat(fte.of(BigDecimal.valueOf(15, 1).movePointRight(fte.scale()).longValueExact()))
        .isEqualByComparingTo("1.5");
  }

  @Test
  void tellsNoTextThatCouldBeAnybodysName() {
    TotalForm consultations = TotalForm.of(Sources.named("consultations"));
    Key area = key(consultations, "area_code");

    assertThat(area.label("QK1")).isEqualTo("QK1");
    assertThat(area.label("MRS SMITH")).isEqualTo("unknown");
    assertThat(key(PROVIDERS, "provider_code").label("RX1")).isEqualTo("RX1");
  }

  @Test
  void masksACodeThatLooksLikeAPostcode() {
    assertThat(key(PROVIDERS, "provider_code").label("SW1A 1AA")).isEqualTo(PersonText.MASK);
  }
}
