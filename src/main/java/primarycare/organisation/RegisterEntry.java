package primarycare.organisation;

import java.time.LocalDate;

/**
 * What the register of practices says of one, as at its own date; each null where it does not say.
 */
public record RegisterEntry(
    LocalDate open, LocalDate close, String status, String prescribingSetting) {

  /** Of a practice that is in no register. */
  public static final RegisterEntry NONE = new RegisterEntry(null, null, null, null);
}
