package primarycare.table.column;

import java.util.List;
import primarycare.job.Columns;

/** How every table by area names its areas. */
public final class AreaTypes {

  public static final String DESCRIPTION =
      "Type of area: practice, pcn, sub_icb_location, icb, all (the job's area), or the name of an"
          + " area scheme.";

  /** Of a table without rows of practices. */
  public static final String WITHOUT_PRACTICES =
      "Type of area: pcn, sub_icb_location, icb, all (the job's area), or the name of an area"
          + " scheme. No row is of a practice.";

  public static final String CODE_DESCRIPTION =
      "Code of the area; "
          + Columns.UNASSIGNED
          + ": practices in no area of this type; "
          + Columns.ALL
          + ": the whole area.";

  /** The kinds of area that are no scheme of a job. */
  public static final List<String> ORGANISATIONS =
      List.of("practice", "pcn", "sub_icb_location", "icb", Columns.ALL);

  private AreaTypes() {}
}
