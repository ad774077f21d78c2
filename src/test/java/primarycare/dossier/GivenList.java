package primarycare.dossier;

import static primarycare.fact.ListCell.BOTH;
import static primarycare.fact.ListCell.FEMALE;
import static primarycare.fact.ListCell.MALE;
import static primarycare.fact.ListDetail.FIVE_YEAR_BANDS;
import static primarycare.fact.ListDetail.TOTALS;

import java.util.ArrayList;
import java.util.List;
import primarycare.fact.Block;
import primarycare.fact.ListCell;
import primarycare.fact.ListDetail;
import primarycare.layout.AgeBands;

/** A list of a practice that tests give, and what is then told of it. */
final class GivenList {

  static final int NOBODY_LOST = -1;
  private static final ListBands BANDS =
      new ListBands(new Shape(1, List.of(AgeBands.named("quinary"))));

  final PracticeList list = new PracticeList();

  void add(String kind, int sex, int place, long patients, int sign) {
    long[] number = {new ListCell(sex, place, patients).number()};
    list.add(kind, Block.of(number, 1), sign);
  }

  void cell(ListDetail detail, int sex, int place, long patients) {
    add(detail.kind(), sex, place, patients, 1);
  }

  void beside(ListDetail detail, int sex, long patients) {
    add(detail.kindOfTotals(), sex, ListDetail.WHOLE, patients, 1);
  }

  void total(long patients) {
    cell(TOTALS, BOTH, ListDetail.WHOLE, patients);
  }

  /** Ten patients of each sex and cell, but for one that is lost. */
  void full(ListDetail detail, int lostSex, int lostCell) {
    for (int sex = FEMALE; sex <= MALE; sex++) {
      for (int cell = 0; cell < detail.cells().size(); cell++) {
        if (sex != lostSex || cell != lostCell) {
          cell(detail, sex, cell + 1, 10);
        }
      }
    }
  }

  void bands(int lostSex, int lostCell) {
    full(FIVE_YEAR_BANDS, lostSex, lostCell);
  }

  /** Sex and band of each five-year band that the list does not tell. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    list.give(
        BANDS,
        (sex, band, patients) -> {
          if (patients == null) {
            unknown.add(sex + " " + band);
          }
        });
    return unknown;
  }

  List<String> told() {
    List<String> told = new ArrayList<>();
    list.give(
        BANDS,
        (sex, band, patients) -> {
          if (patients != null && patients > 0) {
            told.add(sex + " " + band + " " + patients);
          }
        });
    return told;
  }
}
