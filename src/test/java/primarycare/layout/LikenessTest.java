package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void countsTheWordsInCommonInAnyCaseAndOrder() {
    assertThat(Likeness.of("arrival_date", "Date Arrival")).isEqualTo(1);
    assertThat(Likeness.of("acuity", "acuity_code")).isBetween(Likeness.ALIKE, 0.7);
  }

  @Test
  void takesBeginningsAndMisspellingsForNearlyTheSame() {
    assertThat(Likeness.of("arrival_date", "ArrDate")).isBetween(0.9, 0.99);
    assertThat(Likeness.of("complaint", "complaimt")).isEqualTo(0.8);
  }

  @Test
  void holdsOtherNamesApart() {
    assertThat(Likeness.of("sex", "ward")).isZero();
  }
}
