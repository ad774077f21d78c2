package primarycare.scan;

/**
 * A byte that no CSV file holds.
 *
 * @param line on which it stands; of a stretch, the line ends in front of it
 */
public record OddByte(byte value, long line) {

  /** The same byte, so many lines further down. */
  OddByte below(long lines) {
    return new OddByte(value, line + lines);
  }

  /** The byte as a person may look for it. */
  public String name() {
    return value == 0 ? "a NUL byte" : "a byte of the value %d".formatted(value);
  }
}
