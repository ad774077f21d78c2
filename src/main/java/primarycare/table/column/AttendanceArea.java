package primarycare.table.column;

import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;
import primarycare.figure.Key;

/** The columns that name an area of attendances. */
public record AttendanceArea(
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AttendanceColumns.AREA_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Column(value = MonthsCovered.DESCRIPTION, unit = "months") long monthsCovered) {

  /** Of an area in a period. */
  public static AttendanceArea of(Dossier dossier, RollingPeriod period) {
    return new AttendanceArea(
        dossier.area().type(),
        dossier.area().code(),
        dossier.area().name(),
        dossier.monthsCovered(period));
  }
}
