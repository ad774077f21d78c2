package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class WorkforceIndexTest {

  @Test
  void beginsInTheFirstYearThatEveryGroupHas() {
    assertThat(
            index(
                row(2001, "GPs", "31000", "HSCIC"),
                row(2002, "GPs", "32000", "HSCIC"),
                row(2012, "GPs", "40000", "HSCIC"),
                row(2002, "Consultants", "25000", "HSCIC"),
                row(2012, "Consultants", "40000", "HSCIC")))
        .containsExactly(
            "2002 Consultants 2002 100.0 false",
            "2012 Consultants 2002 160.0 false",
            "2001 GPs 2002 96.875 false",
            "2002 GPs 2002 100.0 false",
            "2012 GPs 2002 125.0 false");
  }

  @Test
  void beginsWithEachGroupsOwnFirstYearWhereTheyShareNone() {
    assertThat(
            index(
                row(2002, "GPs", "200", "HSCIC"),
                row(2003, "Consultants", "300", "HSCIC"),
                row(2004, "GPs", "210", "HSCIC")))
        .containsExactly(
            "2003 Consultants 2003 100.0 false",
            "2002 GPs 2002 100.0 false",
            "2004 GPs 2002 105.0 false");
  }

  @Test
  void hasNoIndexOnNobody() {
    assertThat(index(row(2002, "Associates", "0", "A"), row(2003, "Associates", "5", "A")))
        .containsExactly("2002 Associates 2002 null false", "2003 Associates 2002 null false");
  }

  @Test
  void marksAFigureOfAnotherPublicationThanTheBase() {
    assertThat(index(row(2002, "GPs", "200", "HSCIC"), row(2016, "GPs", "220", "NHS Digital")))
        .containsExactly("2002 GPs 2002 100.0 false", "2016 GPs 2002 110.0 true");
  }

  private static String row(int year, String group, String staff, String publication) {
    return String.format(
        "(DATE'%d-01-01', '%s', CAST(%s AS DECIMAL(18,9)), '%s')", year, group, staff, publication);
  }

  private static List<String> index(String... rows) {
    return Frames.lines(
        WorkforceIndex.of(Frames.of("year, staff_group, staff, publication", rows))
            .orderBy("staff_group", "month")
            .selectExpr(
                "year(month)",
                "staff_group",
                "base_year",
                "staff_index",
                "other_publication_than_base"));
  }
}
