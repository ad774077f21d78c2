package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class YearTest {

  @Test
  void keepsAYearAsItsFirstDay() {
    assertThat(FieldType.YEAR.parse("2015")).contains(LocalDate.of(2015, 1, 1));
    assertThat(FieldType.YEAR.parse("2015-07-31")).contains(LocalDate.of(2015, 1, 1));
    assertThat(FieldType.YEAR.stored()).isEqualTo(DataTypes.DateType);
  }

  @Test
  void takesNoOtherTextForAYear() {
    assertThat(List.of("15", "1899", "2101", "2,015", "2014-15", "2015.0", "July 2015", "x"))
        .allSatisfy(text -> assertThat(FieldType.YEAR.parse(text)).as(text).isEmpty());
  }
}
