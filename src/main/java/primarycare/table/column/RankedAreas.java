package primarycare.table.column;

/** What every table that ranks areas says of how many there must be. */
public final class RankedAreas {

  public static final String METHOD =
      " Ranks and groups of areas are given where at least display.fewestAreas of the job are"
          + " ranked, 10 unless it says otherwise: a rule of display, for which there is no"
          + " published source.";

  public static final String FEW = "areas_ranked is below display.fewestAreas of the job";

  private RankedAreas() {}
}
