package primarycare.table;

import primarycare.spec.Columns;

/** How every table by area names its areas. */
final class AreaTypes {

  static final String DESCRIPTION =
      "Kind of area: practice, pcn, sub_icb_location, icb, all (the job's area), or the name of an"
          + " area scheme.";

  static final String CODE_DESCRIPTION =
      "Code of the area; "
          + Columns.UNASSIGNED
          + " for practices that belong to no area of the kind, "
          + Columns.ALL
          + " for the whole.";

  private AreaTypes() {}
}
