package primarycare.table.attendance;

import primarycare.dossier.Dossier;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;

/** The columns that name an area of attendances. */
record AttendanceArea(
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AttendanceColumns.AREA_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName) {

  static AttendanceArea of(Dossier dossier) {
    return new AttendanceArea(dossier.area().type(), dossier.area().code(), dossier.area().name());
  }
}
