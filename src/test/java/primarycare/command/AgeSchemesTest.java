package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.support.Jobs;

class AgeSchemesTest {

  private static final Job NONE_NAMED = Jobs.read(Path.of("jobs", "sample.json"));

  @Test
  void tellsThatNoListGivesSingleYears() {
    assertThat(AgeSchemes.notices(NONE_NAMED, true))
        .singleElement()
        .asString()
        .contains("quinary", "21 to 25", "ageBandSchemes");
  }

  @Test
  void saysNothingWhereSomeListDoesOrTheJobNamesAScheme() {
    assertThat(AgeSchemes.notices(NONE_NAMED, false)).isEmpty();
    Job named = Jobs.read(Path.of("jobs", "sample.json"), "ageBandSchemes=[\"broad\"]");
    assertThat(AgeSchemes.notices(named, true)).isEqualTo(List.of());
  }
}
