package primarycare.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** One column's codes as bytes with the separator behind them, each with its weight. */
final class Choice {

  private final byte[][] cells;
  private final Alias alias;

  private Choice(byte[][] cells, Alias alias) {
    this.cells = cells;
    this.alias = alias;
  }

  /** From lines of a code and its weight; {@code -} stands for a blank. */
  static Choice of(String... codes) {
    byte[][] cells = new byte[codes.length][];
    double[] weights = new double[codes.length];
    for (int i = 0; i < codes.length; i++) {
      int blank = codes[i].indexOf(' ');
      cells[i] = cell(codes[i].substring(0, blank).replace("-", ""));
      weights[i] = Double.parseDouble(codes[i].substring(blank + 1));
    }
    return new Choice(cells, Alias.of(weights));
  }

  static Choice evenly(List<String> codes) {
    return of(codes.stream().map(code -> code + " 1").toArray(String[]::new));
  }

  static byte[] cell(String code) {
    return (code + ",").getBytes(StandardCharsets.US_ASCII);
  }

  int draw(SplittableRandom random) {
    return alias.draw(random);
  }

  byte[] cell(int choice) {
    return cells[choice];
  }

  byte[] any(SplittableRandom random) {
    return cells[alias.draw(random)];
  }
}
