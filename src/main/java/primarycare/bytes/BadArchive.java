package primarycare.bytes;

import java.io.EOFException;
import java.io.IOException;

/** An archive that was made to harm, or might as well have been. */
public final class BadArchive extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String UNPACK = "unpack it by hand and look at what it holds";

  private final String action;

  /**
   * @param found what is wrong with it, without a word of its content
   */
  BadArchive(String found) {
    this(found, UNPACK);
  }

  BadArchive(String found, String action) {
    super(found);
    this.action = action;
  }

  /** What unpacking failed for, in words of ours: those of a library may quote a name. */
  static BadArchive of(IOException failure) {
    if (failure instanceof BadArchive known) {
      return known;
    }
    return failure instanceof EOFException
        ? new BadArchive("an archive that is cut short", "fetch it again")
        : new BadArchive(
            "an archive that cannot be unpacked: damaged, with a password, or with something"
                + " behind its end",
            "fetch it again, or unpack it by hand");
  }

  /** What to do about it. */
  public String action() {
    return action;
  }
}
