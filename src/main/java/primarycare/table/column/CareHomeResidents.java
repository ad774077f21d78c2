package primarycare.table.column;

import primarycare.dossier.Counting;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.organisation.CareHomes;

/**
 * What may be shown of the residents of care homes that were counted at the practices of an area.
 */
public final class CareHomeResidents {

  /** What is said before why nobody counted them. */
  public static final String SUPPRESSED = "suppressed, or not available because ";

  private CareHomeResidents() {}

  /** Those of a period's last month. */
  public static Shown shown(
      CareHomes.Residents residents,
      String areaType,
      String areaCode,
      RollingPeriod period,
      Protection protection) {
    return residents.people() == null
        ? Shown.NOT_AVAILABLE
        : protection.show(
            Count.of(
                residents.people(),
                CountKey.ofAll(
                    Counting.CARE_HOME_RESIDENTS, areaType, areaCode, period.end(), period.end())));
  }
}
