package primarycare.scan;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file are read as text.
 *
 * @param name of the encoding
 * @param damaged whether some bytes are not of it: their records are quarantined
 */
public record TextEncoding(String name, boolean damaged) implements Serializable {

  static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8.name(), false);
  static final TextEncoding WESTERN = new TextEncoding("windows-1252", false);

  /**
   * The encoding that the bytes of a file speak for. A single character of several bytes is hardly
   * ever a coincidence, so that a file with one is UTF-8, whatever else is in it.
   *
   * @param marked whether it begins with the mark of UTF-8
   * @param several whether a character of several bytes is whole
   * @param broken whether a byte belongs to no character
   */
  static TextEncoding of(boolean marked, boolean several, boolean broken) {
    if (broken && !marked && !several) {
      return WESTERN;
    }
    return broken ? new TextEncoding(UTF_8.name(), true) : UTF_8;
  }

  public Charset charset() {
    return Charset.forName(name);
  }
}
