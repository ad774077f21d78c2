package primarycare.table.appointment;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.LocalColumns;

/** The month and area of a row of appointments. */
public record AppointmentArea(
    @Key(LocalColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.MONTHLY) String period,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column(value = "Name of the area.", whenEmpty = LocalColumns.NO_AREA_NAME) String areaName) {

  static AppointmentArea of(Calendar.Entry month, AreaPractices area) {
    return new AppointmentArea(
        month.month().first(), LocalColumns.MONTH_PERIOD, area.type(), area.code(), area.name());
  }
}
