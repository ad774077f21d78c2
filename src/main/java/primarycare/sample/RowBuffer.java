package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of lines in the making; they go out a quarter of a megabyte at a time. */
final class RowBuffer {

  private static final int SIZE = 1 << 18;
  private static final int LONGEST_ROW = 512;
  private static final int HEX_BITS = 4;
  private static final byte[] HEX = ascii("0123456789abcdef");
  private static final byte[] PAIRS = pairs();

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private int at;

  RowBuffer(OutputStream out) {
    this.out = out;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  void put(byte[] text) {
    System.arraycopy(text, 0, bytes, at, text.length);
    at += text.length;
  }

  void put(char c) {
    bytes[at++] = (byte) c;
  }

  /** A number below a hundred, in two digits. */
  void pair(int number) {
    bytes[at++] = PAIRS[2 * number];
    bytes[at++] = PAIRS[2 * number + 1];
  }

  /** A number in so many digits, noughts in front. */
  void digits(long number, int digits) {
    long left = number;
    for (int i = at + digits - 1; i >= at; i--) {
      bytes[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    at += digits;
  }

  void number(int number) {
    digits(number, number < 10 ? 1 : number < 100 ? 2 : 3);
  }

  /** The upper digits of a number, in hexadecimal. */
  void hex(long number, int digits) {
    for (int i = 1; i <= digits; i++) {
      bytes[at++] = HEX[(int) (number >>> (Long.SIZE - HEX_BITS * i)) & 15];
    }
  }

  /** Ends a line, in place of its last separator where there is one. */
  void endLine(boolean overSeparator) {
    if (overSeparator) {
      at--;
    }
    bytes[at++] = '\n';
  }

  void flushIfFull() throws IOException {
    if (at > SIZE - LONGEST_ROW) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(bytes, 0, at);
    at = 0;
  }

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (byte) ('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
    }
    return pairs;
  }
}
