package primarycare.table.practice;

import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.headline.Headline;
import primarycare.table.spec.RecordTable;

class ListHeadlinesTest {

  private static final String MAP = "2026-06-15";

  @Test
  void areThePatientsOfEachAreaAndOfHowManyPractices() {
    Said said =
        new Said()
            .area("11A")
            .mapped(MAP, "C11001", "U10001", "11A")
            .mapped(MAP, "C11002", "U10001", "11A");
    CensusWorld world =
        new CensusWorld(said, "extract     practice  patients\n2026-07-01  C11001    6000\n");

    RowTable.of(RecordTable.of(Headline.class), ListHeadlines.rows(world.ofLists()))
        .with("time_period", "July 2026")
        .hasRows(
            """
            indicator            area_type         area_code  value   amount  value_note                  caveat
            Registered patients  all               all        6000.0  6000.0                              of 1 of 2 practices
            Registered patients  icb               QK1        6000.0  6000.0                              of 1 of 2 practices
            Registered patients  pcn               U10001     6000.0  6000.0                              of 1 of 2 practices
            Registered patients  practice          C11001     6000.0  6000.0
            Registered patients  practice          C11002                     no practice is on the list
            Registered patients  sub_icb_location  11A        6000.0  6000.0                              of 1 of 2 practices
            """);
  }
}
