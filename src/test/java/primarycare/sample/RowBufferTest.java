package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowBufferTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final RowBuffer buffer = new RowBuffer(out);

  @Test
  void writesNumbersInTheDigitsAskedFor() throws IOException {
    buffer.digits(42, 9);
    buffer.put(',');
    buffer.pair(7);
    buffer.put(':');
    buffer.pair(59);
    buffer.put(',');
    for (int number : new int[] {0, 9, 10, 99, 100, 200}) {
      buffer.number(number);
      buffer.put(' ');
    }
    assertThat(text()).isEqualTo("000000042,07:59,0 9 10 99 100 200 ");
  }

  @Test
  void writesTheUpperDigitsInHexadecimal() throws IOException {
    buffer.hex(0xBF825286A1AD1234L, 12);
    assertThat(text()).isEqualTo("bf825286a1ad");
  }

  @Test
  void endsALineOverItsLastSeparatorWhereThereIsOne() throws IOException {
    buffer.put(RowBuffer.ascii("a,b,"));
    buffer.endLine(true);
    buffer.put(RowBuffer.ascii("c"));
    buffer.endLine(false);
    assertThat(text()).isEqualTo("a,b\nc\n");
  }

  @Test
  void goesOutBeforeItOverflowsAndLosesNothing() throws IOException {
    byte[] row = RowBuffer.ascii("x".repeat(500) + "\n");
    for (int i = 0; i < 2_000; i++) {
      buffer.flushIfFull();
      buffer.put(row);
    }
    assertThat(text()).isEqualTo(("x".repeat(500) + "\n").repeat(2_000));
  }

  private String text() throws IOException {
    buffer.flush();
    return out.toString(StandardCharsets.US_ASCII);
  }
}
