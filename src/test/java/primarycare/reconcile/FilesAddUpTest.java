package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.TextRecords;

class FilesAddUpTest {

  private static final String COLUMNS =
      "source         file       about_people  records  loaded  quarantined  excluded\n";

  private static List<String> told(String file) {
    return Rows.told(
        FilesAddUp.of(TextRecords.of(ReadFile.class, COLUMNS + file).stream()),
        "level",
        "month",
        "passed",
        "enforced",
        "left_value",
        "right_value",
        "difference");
  }

  @Test
  void failsAFileWhoseRecordsDoNotAddUp() {
    assertThat(told("gp_workforce   staff.csv  false         10       7       1            1"))
        .containsExactly("gp_workforce: staff.csv |  | false | true | 10.0 | 9.0 | 1.0");
    assertThat(told("gp_workforce   staff.csv  false         10       7       1            2"))
        .containsExactly("gp_workforce: staff.csv |  | true | true | 10.0 | 10.0 | 0.0");
  }

  @Test
  void showsNoFiguresOfPeople() {
    assertThat(told("ae_attendance  ae.csv     true          10       7       1            1"))
        .containsExactly("ae_attendance: ae.csv |  | false | true |  |  | ");
    assertThat(told("ae_attendance  ae.csv     true          10       7       1            2"))
        .containsExactly("ae_attendance: ae.csv |  | true | true |  |  | ");
  }
}
