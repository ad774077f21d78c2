package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.Lists.JULY;
import static primarycare.reconcile.Lists.JUNE;

import org.junit.jupiter.api.Test;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;
import primarycare.support.TextRecords;

class ListsAgreeTest {

  @Test
  void failsAndNamesThePracticesWhoseListsOfADateDisagree() {
    GivenLists lists =
        Lists.of(
            new GivenList("C82001", JULY, 10L, 40, 10L, 10L, null, null),
            new GivenList("C82002", JULY, 10L, 40, 11L, null, null, null),
            new GivenList("C82003", JULY, null, 0, 10L, 9L, null, null),
            new GivenList("C82004", JULY, null, 0, null, 7L, null, null));
    assertThat(
            Lists.told(
                ListsAgree.of(Lists.SOURCE, lists, Lists.NONE_LOST),
                "level",
                "left_value",
                "right_value",
                "explanation"))
        .containsExactly(
            "2026-07-01 | true | false | registered_patients | 4.0 | 2.0 |"
                + " practices such as C82002, C82003");
  }

  @Test
  void onlyTellsOfAListOfWhichRecordsWereQuarantined() {
    GivenLists lists =
        Lists.of(
            new GivenList("C82001", JUNE, 9L, 40, 10L, 10L, null, null),
            new GivenList("C82001", JULY, 9L, 40, 10L, 10L, null, null));
    LostLists lost =
        new LostLists(
            TextRecords.of(
                ReadFile.class,
                """
                source  file    about_people  records  loaded  quarantined  excluded  first_date  last_date
                lists   a.csv   false         9        8       1            0         2026-05-01  2026-06-01
                lists   b.csv   false         9        8       1            0
                lists   c.csv   false         9        9       0            0         2026-07-01  2026-07-01
                """)
                .stream());
    assertThat(Lists.told(ListsAgree.of(Lists.SOURCE, lists, lost), "explanation"))
        .containsExactly(
            "2026-06-01 | false | false | practices such as C82001;"
                + " records of this list are quarantined",
            "2026-07-01 | true | false | practices such as C82001");
  }
}
