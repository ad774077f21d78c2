package primarycare.organisation;

import java.io.Serializable;

/**
 * An area that practices belong to, as a PCN, a sub-ICB location, an ICB or an area of a scheme.
 *
 * @param name null where the source gives none
 */
public record Area(String code, String name) implements Serializable {

  /** The name, or the code of an area without one. */
  public String title() {
    return name == null ? code : name;
  }
}
