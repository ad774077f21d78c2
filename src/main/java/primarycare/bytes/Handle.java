package primarycare.bytes;

import java.io.Serializable;

/**
 * What a task needs to open a file again on another machine.
 *
 * @param member name of the member inside an archive, or of the sheet of a workbook; blank for a
 *     file that is neither
 * @param above how many rows that are not blank stand above the header of a sheet
 */
public record Handle(String uri, String member, int above) implements Serializable {

  public Handle(String uri, String member) {
    this(uri, member, 0);
  }
}
