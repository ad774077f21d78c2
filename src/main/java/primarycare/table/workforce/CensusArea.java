package primarycare.table.workforce;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.table.column.AreaTypes;

/** The columns that name an area at a workforce census. */
public record CensusArea(
    @Key("First day of the census month.") LocalDate month,
    @Key("Length of the period: month.") String period,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(AreaTypes.CODE_DESCRIPTION) String areaCode,
    @Column("Name of the area, as in the practice map.") String areaName) {

  static CensusArea of(Calendar.Entry month, AreaPractices area) {
    return new CensusArea(month.month().first(), "month", area.type(), area.code(), area.name());
  }
}
