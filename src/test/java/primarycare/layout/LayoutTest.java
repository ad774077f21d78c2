package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void excludesWhatIsNotAmongTheTextsToKeep() {
    Exclusion others =
        new Exclusion("organisation_level", Set.of("GP"), null, "other level", false, null);
    assertThat(others.excludes(" gp ")).isFalse();
    assertThat(others.excludes("PCN")).isTrue();
    assertThat(others.excludes("")).isTrue();
  }

  @Test
  void excludesWhatIsAmongTheTextsToDrop() {
    Exclusion totals = new Exclusion("sex", null, Set.of("ALL"), "total row", false, Set.of("age"));
    assertThat(totals.excludes("all")).isTrue();
    assertThat(totals.excludes("FEMALE")).isFalse();
    assertThat(totals.excludes("")).isFalse();
  }
}
