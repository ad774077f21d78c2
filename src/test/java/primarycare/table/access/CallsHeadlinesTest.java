package primarycare.table.access;

import org.junit.jupiter.api.Test;
import primarycare.organisation.Said;
import primarycare.organisation.StatedAreas;
import primarycare.support.RowTable;
import primarycare.table.headline.Headline;
import primarycare.table.kind.StatedRows;
import primarycare.table.spec.RecordTable;

class CallsHeadlinesTest {

  private static RowTable rows(String text) {
    return RowTable.of(
        RecordTable.of(Headline.class),
        CallsHeadlines.of(
            new StatedRows<>(Nhs111CallsTest.stated(text), StatedAreas.of(new Said().history()))));
  }

  @Test
  void areOfTheLatestMonthAndAYearBefore() {
    rows("""
    2017-02-01  111A       100            90              10
    2018-01-01  111A       100            80              20
    2018-02-01  111A       100            95              5
    """)
        .hasRows(
            """
            indicator                time_period    area_code  value  lower_ci_95_limit   upper_ci_95_limit   amount  denominator
            NHS 111 calls abandoned  February 2017  111A       10.0   5.5229137060675075  17.436566150491345  10.0    100.0
            NHS 111 calls abandoned  February 2018  111A       5.0    2.1543679154367967  11.175046923191914  5.0     100.0
            """);
  }

  @Test
  void sayWhyThereIsNoValue() {
    rows("2018-02-01  111A       0              0               0\n")
        .hasRows("value  value_note\n       " + Nhs111Calls.NO_SHARE + "\n");
  }
}
