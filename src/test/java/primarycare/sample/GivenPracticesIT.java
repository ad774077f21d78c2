package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.sample.SampleRequest.GivenList;
import primarycare.support.Shared;

/** England's list as published, read for one area: it takes seconds. */
class GivenPracticesIT {

  @Test
  void readsThePracticesOfLeicesterLeicestershireAndRutland() {
    Path real = Shared.file("real/registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip");
    Path realMap = Shared.file("real/practices/gp-reg-pat-prac-map-2026-07.csv");
    Area area =
        GivenPractices.area(
            new GivenList(List.of(real), Optional.of(realMap), List.of("03W", "04C", "04V")),
            text -> {});
    assertThat(area.practices()).hasSize(127);
    assertThat(area.practices().stream().mapToDouble(Practice::size).sum()).isEqualTo(1_228_145);
    assertThat(area.elsewhere()).hasSizeGreaterThan(5_000);
  }
}
