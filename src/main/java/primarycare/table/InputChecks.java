package primarycare.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.model.PlainRows;
import primarycare.model.ReferenceModel;
import primarycare.model.Registrations;
import primarycare.organisation.GivenLists;
import primarycare.organisation.History;
import primarycare.reconcile.FactsHoldRows;
import primarycare.reconcile.FileTotalsAddUp;
import primarycare.reconcile.FilesAddUp;
import primarycare.reconcile.ListsAgree;
import primarycare.reconcile.ListsDiffer;
import primarycare.reconcile.ListsHaveAllBands;
import primarycare.reconcile.ListsOfBothSexes;
import primarycare.reconcile.LostLists;
import primarycare.reconcile.MappedOnce;
import primarycare.reconcile.OpenOnList;
import primarycare.reconcile.PracticesOfMaps;
import primarycare.reconcile.ReadFile;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.SamePractices;
import primarycare.rules.FactRows;
import primarycare.rules.FileTotals;
import primarycare.table.kind.PublishedTable;

/**
 * The checks of the reconciliation that rest on inputs and organisations alone, and may stop the
 * release: they are made before any row of a table.
 */
public final class InputChecks {

  private static final String LISTS = "registered_patients";
  private static final String MAPS = "practice_map";

  private final ReferenceModel model;
  private final List<ReadFile> files;

  private InputChecks(ReferenceModel model) {
    this.model = model;
    this.files = PlainRows.of(model.files(), ReadFile.class);
  }

  /**
   * Their rows, for a release of these tables.
   *
   * @param held what the totals of files came to
   */
  public static List<Reconciliation> of(
      List<PublishedTable> tables, List<FileTotals.Held> held, ReferenceModel model) {
    InputChecks checks = new InputChecks(model);
    return Stream.of(
            checks.ofFiles(held),
            checks.ofLists(),
            checks.ofMaps(),
            Basis.of(tables, model).stream().flatMap(basis -> basis.inputChecks(model)),
            tables.stream().flatMap(table -> table.inputChecks(model).stream()))
        .flatMap(rows -> rows)
        .toList();
  }

  private Stream<Reconciliation> ofFiles(List<FileTotals.Held> held) {
    Map<String, Long> quarantined =
        files.stream().collect(Collectors.toMap(ReadFile::level, ReadFile::quarantined, Long::sum));
    return Stream.of(
            FilesAddUp.of(files.stream()),
            FactsHoldRows.of(model.factRows().stream().map(InputChecks::held)),
            FileTotalsAddUp.of(
                held.stream().map(file -> carried(file, quarantined.get(level(file))))))
        .flatMap(rows -> rows);
  }

  private static String level(FileTotals.Held file) {
    return ReadFile.level(file.source(), file.name());
  }

  private static FactsHoldRows.Held held(FactRows file) {
    return new FactsHoldRows.Held(
        file.source(), file.file(), file.aboutPeople(), file.rows(), file.held());
  }

  private static FileTotalsAddUp.Carried carried(FileTotals.Held held, long quarantined) {
    return new FileTotalsAddUp.Carried(
        held.source(),
        held.name(),
        held.totals(),
        held.right(),
        held.text(),
        quarantined,
        held.isContradiction(quarantined));
  }

  private Stream<Reconciliation> ofLists() {
    GivenLists lists = model.givenLists();
    LostLists lost = new LostLists(files.stream().filter(file -> file.source().equals(LISTS)));
    return Stream.of(
            ListsAgree.of(LISTS, lists, lost),
            new ListsHaveAllBands(Registrations.ALL_BAND_CELLS).of(LISTS, lists, lost),
            ListsDiffer.of(LISTS, lists),
            ListsOfBothSexes.of(LISTS, model.halfLists()))
        .flatMap(rows -> rows);
  }

  private Stream<Reconciliation> ofMaps() {
    History history = model.registers().history();
    PracticesOfMaps maps = PracticesOfMaps.of(history);
    Map<LocalDate, Set<String>> listed = model.givenLists().practices();
    return Stream.of(
            MappedOnce.of(MAPS, maps, model.registers().mappedTwice()),
            OpenOnList.of(LISTS, listed, history.ours(), model.registers()::isOpen),
            SamePractices.of(LISTS + ", " + MAPS, listed, maps, model.isOfEngland()))
        .flatMap(rows -> rows);
  }
}
