package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.organisation.StaffOfYear;
import primarycare.support.RowTable;
import primarycare.support.TextTable;
import primarycare.table.spec.RecordTable;

class WorkforceIndexTest {

  private static RowTable index(String text) {
    return RowTable.of(
        RecordTable.of(WorkforceIndex.class),
        WorkforceIndex.rows(
            TextTable.of("year  group        staff  publication\n" + text).rows().stream()
                .map(
                    row ->
                        new StaffOfYear(
                            LocalDate.of(Integer.parseInt(row.get("year")), 1, 1),
                            row.get("group"),
                            new BigDecimal(row.get("staff")),
                            row.get("publication")))
                .toList()));
  }

  @Test
  void beginsInTheFirstYearThatEveryGroupHas() {
    index(
            """
            2001  GPs          31000  HSCIC
            2002  GPs          32000  HSCIC
            2012  GPs          40000  HSCIC
            2012  Consultants  40000  HSCIC
            2002  Consultants  25000  HSCIC
            """)
        .hasRows(
            """
            month       period  staff_group  staff    base_year  staff_index  publication  other_publication_than_base
            2001-01-01  year    GPs          31000.0  2002       96.875       HSCIC        false
            2002-01-01  year    Consultants  25000.0  2002       100.0        HSCIC        false
            2002-01-01  year    GPs          32000.0  2002       100.0        HSCIC        false
            2012-01-01  year    Consultants  40000.0  2002       160.0        HSCIC        false
            2012-01-01  year    GPs          40000.0  2002       125.0        HSCIC        false
            """);
  }

  @Test
  void beginsWithEachGroupsOwnFirstYearWhereTheyShareNone() {
    index(
            """
            2004  GPs          210    HSCIC
            2002  GPs          200    HSCIC
            2003  Consultants  300    HSCIC
            """)
        .hasRows(
            """
            month       staff_group  base_year  staff_index
            2002-01-01  GPs          2002       100.0
            2003-01-01  Consultants  2003       100.0
            2004-01-01  GPs          2002       105.0
            """);
  }

  @Test
  void hasNoIndexOnNobody() {
    index("2002  Associates   0      A\n2003  Associates   5      A")
        .hasRows("month       staff_index\n2002-01-01\n2003-01-01");
  }

  @Test
  void marksAFigureOfAnotherPublicationThanTheBase() {
    index("2002  GPs          200    HSCIC\n2016  GPs          220    NHS Digital")
        .hasRows(
            """
            month       staff_index  other_publication_than_base
            2002-01-01  100.0        false
            2016-01-01  110.0        true
            """);
  }
}
