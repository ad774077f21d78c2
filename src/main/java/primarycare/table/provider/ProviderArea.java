package primarycare.table.provider;

import primarycare.dossier.Places;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.MonthsCovered;

/** The columns that name an area that is no practice. */
record ProviderArea(
    @Key(AreaTypes.WITHOUT_PRACTICES) String areaType,
    @Key(AttendanceColumns.AREA_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Column(value = MonthsCovered.DESCRIPTION, unit = "months") long monthsCovered) {

  static ProviderArea of(Places.Named area, long monthsCovered) {
    return new ProviderArea(area.type(), area.code(), area.name(), monthsCovered);
  }
}
