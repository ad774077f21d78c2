package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;

class RowRecordsTest {

  private record Area(String areaCode, String areaName) {}

  private record Seen(LocalDate firstDay, Area area, Long patients, Count attendances) {}

  private final RowRecords<Seen> records = new RowRecords<>(Seen.class);

  @Test
  void readsTheColumnsOfItsComponents() {
    assertThat(Stream.of(records.columns()).map(Object::toString))
        .containsExactly("first_day", "area_code", "area_name", "patients", "attendances");
  }

  @Test
  void readsRowsWithWhatIsNotThere() {
    LocalDate day = LocalDate.of(2026, 7, 1);
    assertThat(records.of(RowFactory.create(day, "U1", null, 5L, 12L)))
        .isEqualTo(new Seen(day, new Area("U1", null), 5L, Count.of(12)));
  }

  @Test
  void findsItsColumnsByTheirNamesAmongOthers() {
    StructType columns =
        new StructType()
            .add("attendances", "bigint")
            .add("other", "string")
            .add("area_name", "string")
            .add("area_code", "string")
            .add("patients", "bigint")
            .add("first_day", "date");
    Object[] cells = {12L, "x", "North", "U1", null, null};
    assertThat(records.ofNamed(new GenericRowWithSchema(cells, columns)))
        .isEqualTo(new Seen(null, new Area("U1", "North"), null, Count.of(12)));
  }

  @Test
  void refusesAColumnOfAnotherType() {
    assertThatThrownBy(() -> records.of(RowFactory.create(null, 3L, null, 5L, 12L)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
