package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AttNo,ArrDate,Gender,Dept,AgeYrs",
        "ad_practicecode,practice_name,q1.base",
        "Code,Name,Type 1 Departments,Total attendances",
        "Practice code,Practice name,2021/22,2022/23",
        "GP code,Ward,GP code,PCN code"
      })
  void namesAreAHeaderOnWhateverData(String names) {
    FirstRow row = row(names, "x,y,z,w,v");
    assertThat(row.isHeader()).isTrue();
    assertThat(row.isTellable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Margaret Postlethwaite,943 476 5919,LE2 7QX,1931-03-09,C82001",
        "Margaret Postlethwaite,female,fell at home",
        "Postlethwaite,Margaret,White British,Leicester",
        "A1,2026-07-14,01,1,34",
        "A1,14/07/2026,male,C82001",
        "m.postlethwaite@example.org,practice code,name",
        "C82001,THE SURGERY,U00001,PCN ONE",
        "practice_code",
        ",,,name,code"
      })
  void aRecordIsNoHeader(String record) {
    FirstRow row = row(record, record);
    assertThat(row.isHeader()).isFalse();
    assertThat(row.isTellable()).isFalse();
  }

  @Test
  void textOverDataIsAHeaderWhoseNamesAreNotRepeated() {
    FirstRow row = row("Voornaam,Geboren", "Margaret,1931-03-09", "Els,1950-01-01");
    assertThat(row.isHeader()).isTrue();
    assertThat(row.isTellable()).isFalse();
  }

  @Test
  void textOverTextIsNone() {
    assertThat(row("Voornaam,Plaats", "Margaret,Leicester").isHeader()).isFalse();
  }

  private static FirstRow row(String cells, String... below) {
    return new FirstRow(
        split(cells), java.util.Arrays.stream(below).map(FirstRowTest::split).toList());
  }

  private static List<String> split(String cells) {
    return List.of(cells.split(",", -1));
  }
}
