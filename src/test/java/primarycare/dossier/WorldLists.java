package primarycare.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import primarycare.fact.Block;
import primarycare.fact.ListCell;
import primarycare.fact.ListDetail;
import primarycare.intake.Fact;

/** Facts of lists by single years, of rows of extract, practice, sex, age and patients. */
final class WorldLists {

  private final Shape shape;
  private final List<Long> cells = new ArrayList<>();
  private final List<Long> totals = new ArrayList<>();

  private WorldLists(Shape shape) {
    this.shape = shape;
  }

  private record Of(String practice, LocalDate extract, String sex) {}

  /** The facts of rows: an age of several years is lost where bands have a part of it. */
  static List<Fact> facts(List<Map<String, String>> rows, Shape shape) {
    Map<Of, List<Map<String, String>>> lists = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      Of of = new Of(row.get("practice"), LocalDate.parse(row.get("extract")), row.get("sex"));
      lists.computeIfAbsent(of, list -> new ArrayList<>()).add(row);
    }
    List<Fact> facts = new ArrayList<>();
    lists.forEach((of, own) -> facts.addAll(new WorldLists(shape).facts(of, own)));
    return facts;
  }

  private List<Fact> facts(Of of, List<Map<String, String>> rows) {
    int sex = List.of("female", "male").indexOf(of.sex());
    Set<Integer> lost = new TreeSet<>();
    for (Map<String, String> row : rows) {
      String[] age = row.get("age").split("-", 2);
      int first = Integer.parseInt(age[0]);
      int last = Integer.parseInt(age[age.length - 1]);
      if (isExact(first, last)) {
        cells.add(new ListCell(sex, first + 1, Long.parseLong(row.get("patients"))).number());
      } else {
        IntStream.rangeClosed(first, last).forEach(lost::add);
      }
    }
    if (!lost.isEmpty()) {
      lose(sex, rows, lost);
    }
    return List.of(
        fact(of, ListDetail.SINGLE_YEARS.kind(), cells),
        fact(of, ListDetail.SINGLE_YEARS.kindOfTotals(), totals));
  }

  private boolean isExact(int first, int last) {
    return IntStream.range(0, shape.schemes().size())
        .mapToObj(shape::bandOfAge)
        .allMatch(bands -> bands[first + 1] == bands[last + 1]);
  }

  /** All other ages have a cell, and the total tells that some are lost. */
  private void lose(int sex, List<Map<String, String>> rows, Set<Integer> lost) {
    for (int age = 0; age < ListDetail.SINGLE_YEARS.cells().size(); age++) {
      if (!lost.contains(age)) {
        cells.add(new ListCell(sex, age + 1, 0).number());
      }
    }
    long all = rows.stream().mapToLong(row -> Long.parseLong(row.get("patients"))).sum();
    totals.add(new ListCell(sex, ListDetail.WHOLE, all).number());
  }

  private static Fact fact(Of of, String kind, List<Long> numbers) {
    long[] all = numbers.stream().mapToLong(Long::longValue).toArray();
    byte[] block = Block.of(all, all.length);
    return new Fact("", kind, of.practice(), of.extract().toEpochDay(), block, all.length);
  }
}
