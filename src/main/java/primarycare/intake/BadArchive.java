package primarycare.intake;

import java.io.IOException;

/** An archive that was made to harm, or might as well have been. */
final class BadArchive extends IOException {

  private static final long serialVersionUID = 1L;

  static final String ACTION = "unpack it by hand and look at what it holds";

  /**
   * @param found what is wrong with it, without a word of its content
   */
  BadArchive(String found) {
    super(found);
  }
}
