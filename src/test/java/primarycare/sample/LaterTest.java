package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void isMadeOnceWhenItIsFirstAskedFor() {
    Later<Integer> later = new Later<>(3, made::incrementAndGet);
    assertThat(made).hasValue(0);
    assertThat(later.get()).isEqualTo(1);
    assertThat(later.get()).isEqualTo(1);
    assertThat(later.get()).isEqualTo(1);
  }

  @Test
  void isLetGoWhenItHasBeenAskedForLast() {
    Later<Integer> later = new Later<>(2, made::incrementAndGet);
    later.get();
    later.get();
    assertThat(later.get()).as("made anew, as nothing of it is left").isEqualTo(2);
  }
}
