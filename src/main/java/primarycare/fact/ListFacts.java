package primarycare.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.job.Columns;
import primarycare.layout.Sources;

/**
 * The facts of lists of registered patients: of a practice and extract date each {@link ListCell},
 * by the detail of the list, and the totals that files carry beside their rows.
 */
public final class ListFacts implements Packing {

  public static final String SOURCE = "registered_patients";

  /** Kinds that together hold each row once. */
  static final List<String> ROWS =
      Arrays.stream(ListDetail.values()).map(ListDetail::kind).toList();

  public static final String DETAIL = "detail";
  private static final String AGE = "age";
  private static final String PATIENTS = "number_of_patients";
  private static final List<String> READ =
      List.of(
          Columns.PRACTICE_CODE,
          Columns.EXTRACT_DATE,
          DETAIL,
          Columns.SEX,
          AGE,
          Columns.AGE_BAND,
          PATIENTS);

  /** All kinds. */
  public static String[] kinds() {
    return Arrays.stream(ListDetail.values())
        .flatMap(detail -> Stream.of(detail.kind(), detail.kindOfTotals()))
        .toArray(String[]::new);
  }

  @Override
  public Set<String> columns() {
    return Packing.withKey(Sources.named(SOURCE), READ.stream());
  }

  @Override
  public void pack(Packer packer, String entry, ReadRows rows) {
    ReadColumn ages = rows.column(AGE);
    ReadColumn bands = rows.column(Columns.AGE_BAND);
    String[] labels = bands.texts();
    pack(
        packer,
        entry,
        rows,
        ListDetail::kind,
        (row, detail) ->
            detail.place(
                ages.at(row) == ReadColumn.NONE ? null : (Long) ages.number(ages.at(row)),
                bands.at(row) == ReadColumn.NONE ? null : labels[bands.at(row)]));
    KeyFacts.pack(packer, entry, KeyHash.of(Sources.named(SOURCE), rows), rows.rows());
  }

  /** The place of a row's cell among those of its detail. */
  private interface Place {
    int of(int row, ListDetail detail);
  }

  private static void pack(
      Packer packer, String entry, ReadRows rows, Function<ListDetail, String> kind, Place place) {
    ReadColumn practices = rows.column(Columns.PRACTICE_CODE);
    ReadColumn days = rows.column(Columns.EXTRACT_DATE);
    ReadColumn details = rows.column(DETAIL);
    ReadColumn sexes = rows.column(Columns.SEX);
    ReadColumn patients = rows.column(PATIENTS);
    Parts parts = Parts.days(days);
    String[] names = practices.texts();
    Packer.Places[] places =
        Arrays.stream(ListDetail.values())
            .map(detail -> packer.places(entry, kind.apply(detail), names, parts.parts()))
            .toArray(Packer.Places[]::new);
    ListDetail[] detailOf =
        Stream.of(details.texts()).map(ListDetail::labelled).toArray(ListDetail[]::new);
    int[] sexOf = Stream.of(sexes.texts()).mapToInt(ListFacts::sex).toArray();
    for (int row = 0; row < rows.rows(); row++) {
      ListDetail detail = detailOf[details.at(row)];
      int sex = sexes.at(row) == ReadColumn.NONE ? ListCell.BOTH : sexOf[sexes.at(row)];
      long number = patients.number(patients.at(row));
      places[detail.ordinal()].add(
          practices.at(row),
          parts.of()[days.at(row)],
          new ListCell(sex, place.of(row, detail), number).number());
    }
  }

  /** The number of a sex; a total is of both. */
  private static int sex(String sex) {
    return switch (sex) {
      case "female" -> ListCell.FEMALE;
      case "male" -> ListCell.MALE;
      default -> ListCell.BOTH;
    };
  }

  /** Facts of the totals that stand beside rows, of a practice's whole list or one sex of it. */
  static final class Totals implements Packing {

    @Override
    public Set<String> columns() {
      return Set.copyOf(READ);
    }

    @Override
    public void pack(Packer packer, String entry, ReadRows rows) {
      ListFacts.pack(
          packer,
          entry,
          rows.where(row -> isTotal(rows, row)),
          ListDetail::kindOfTotals,
          (row, detail) -> ListDetail.WHOLE);
    }

    private static boolean isTotal(ReadRows rows, int row) {
      return rows.has(Columns.PRACTICE_CODE, row)
          && rows.has(Columns.EXTRACT_DATE, row)
          && rows.has(PATIENTS, row)
          && !rows.has(AGE, row)
          && !rows.has(Columns.AGE_BAND, row);
    }
  }
}
