package primarycare.fact;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.columnar.ReadRows;
import primarycare.intake.Accepted;
import primarycare.intake.Fact;
import primarycare.intake.KeptFacts;
import primarycare.intake.LoadedFile;
import primarycare.intake.StoredPart;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * What the totals come to that an entry carries beside its rows, by the period that they are of:
 * how many there are, how many of them are the sum of the entry's rows, and some of those that are
 * not.
 */
public final class TotalFacts implements KeptFacts.Maker {

  /** So many differences of an entry and period are told. */
  static final int TOLD = 3;

  /** The kind whose records are totals. */
  private static final String TOTALS = "totals";

  /** The kind whose records are totals that are the sum of their rows. */
  private static final String RIGHT = "right";

  /** The kind whose records are sums of which a row has no figure. */
  private static final String GAPS = "gaps";

  /** The kind that has a difference as its name. */
  private static final String DIFFERENCES = "differences";

  /** What is kept, raised when it comes to say something else. */
  static final String VERSION = "totals-1";

  private static final long serialVersionUID = 1;
  private static final byte[] NO_NUMBERS = {};

  /**
   * What the totals of a file came to, but for those after its own month.
   *
   * @param totals how many it carries
   * @param right how many of them are the sum of its rows
   * @param hasGaps whether a row that they add up has no figure
   * @param differences some of the others, with both figures
   */
  public record OfFile(
      LoadedFile file, long totals, long right, boolean hasGaps, List<String> differences) {}

  /** Those of all files of some sources that carry totals; they are made where there are none. */
  public static List<OfFile> of(Accepted accepted, Collection<Source> sources) {
    KeptFacts kept = accepted.facts(VERSION);
    kept.keep(sources.stream().map(Source::name).toList(), new TotalFacts());
    return sources.stream()
        .flatMap(source -> of(accepted.files(source.name()), source.name(), kept))
        .filter(file -> file.totals() > 0)
        .toList();
  }

  /** What is known without a look at facts of each file is all where all is right. */
  private static Stream<OfFile> of(List<LoadedFile> files, String source, KeptFacts kept) {
    boolean areKnown = files.stream().allMatch(file -> isKnown(file, kept));
    Map<String, List<Fact>> facts =
        areKnown
            ? Map.of()
            : kept.rows(source, TOTALS, RIGHT, GAPS, DIFFERENCES).collectAsList().stream()
                .map(Fact::of)
                .collect(Collectors.groupingBy(Fact::entry));
    return files.stream()
        .map(
            file ->
                isKnown(file, kept)
                    ? new OfFile(
                        file,
                        kept.records(file, TOTALS),
                        kept.records(file, RIGHT),
                        kept.records(file, GAPS) > 0,
                        List.of())
                    : of(file, facts.getOrDefault(file.entry().address(), List.of())));
  }

  private static boolean isKnown(LoadedFile file, KeptFacts kept) {
    return file.late().isEmpty() && kept.records(file, TOTALS) == kept.records(file, RIGHT);
  }

  private static OfFile of(LoadedFile file, List<Fact> facts) {
    return new OfFile(
        file,
        records(facts, TOTALS),
        records(facts, RIGHT),
        records(facts, GAPS) > 0,
        of(facts, DIFFERENCES).map(Fact::name).sorted().limit(TOLD).toList());
  }

  private static long records(List<Fact> facts, String kind) {
    return of(facts, kind).mapToLong(Fact::records).sum();
  }

  private static Stream<Fact> of(List<Fact> facts, String kind) {
    return facts.stream().filter(fact -> fact.kind().equals(kind));
  }

  @Override
  public Iterator<Fact> facts(List<StoredPart> parts, KeptFacts.Rows rows) {
    Map<Boolean, List<StoredPart>> of =
        parts.stream().collect(Collectors.partitioningBy(StoredPart::isTotals));
    return of.get(true).isEmpty()
        ? Stream.<Fact>empty().iterator()
        : facts(Sources.named(parts.get(0).source()), of.get(true), of.get(false), rows);
  }

  @Override
  public boolean takesTotals(String source) {
    return true;
  }

  @Override
  public boolean isOfTotals() {
    return true;
  }

  private static Iterator<Fact> facts(
      Source source, List<StoredPart> totals, List<StoredPart> parts, KeptFacts.Rows rows) {
    String entry = totals.get(0).entry();
    TotalForm form = TotalForm.of(source);
    Map<Long, List<TotalSum>> all =
        sums(form, totals, rows, sums -> read(parts, form.columns(), rows, sums::addRows));
    boolean isRight = all.values().stream().allMatch(TotalFacts::areRight);
    if (!isRight && !source.adds() && !source.key().isEmpty()) {
      once(source, form, totals, parts, rows)
          .forEach((period, once) -> all.merge(period, once, TotalFacts::nearer));
    }
    return all.entrySet().stream()
        .flatMap(of -> facts(entry, of.getKey(), of.getValue(), form.isWhole()))
        .iterator();
  }

  private static Map<Long, List<TotalSum>> sums(
      TotalForm form, List<StoredPart> totals, KeptFacts.Rows rows, Consumer<TotalSums> parts) {
    TotalSums sums = new TotalSums(form);
    read(totals, form.columns(), rows, sums::addTotals);
    parts.accept(sums);
    return sums.byPeriod();
  }

  /** The same where a record counts once that the file gives twice; nothing where it gives none. */
  private static Map<Long, List<TotalSum>> once(
      Source source,
      TotalForm form,
      List<StoredPart> totals,
      List<StoredPart> parts,
      KeptFacts.Rows rows) {
    GivenTwice twice = new GivenTwice(source);
    read(parts, twice.columns(), rows, twice::look);
    return twice.isAny()
        ? sums(
            form,
            totals,
            rows,
            sums -> read(parts, twice.columns(), rows, some -> sums.addRows(twice.once(some))))
        : Map.of();
  }

  private static void read(
      List<StoredPart> parts, Set<String> columns, KeptFacts.Rows rows, Consumer<ReadRows> each) {
    parts.forEach(part -> rows.of(part, columns).forEachRemaining(each));
  }

  private static boolean areRight(List<TotalSum> sums) {
    return sums.stream().allMatch(TotalSum::isRight);
  }

  /** A publisher's total may hold a record that its file gives twice, or not. */
  private static List<TotalSum> nearer(List<TotalSum> all, List<TotalSum> once) {
    return areRight(all) ? all : once;
  }

  private static Stream<Fact> facts(
      String entry, long period, List<TotalSum> sums, boolean isWhole) {
    Stream<Fact> counts =
        Stream.of(
                fact(entry, TOTALS, period, sums.size()),
                fact(entry, RIGHT, period, sums.stream().filter(TotalSum::isRight).count()),
                fact(entry, GAPS, period, sums.stream().filter(TotalSum::hasGaps).count()))
            .filter(fact -> fact.records() > 0);
    return Stream.concat(
        counts,
        differences(sums, isWhole)
            .map(text -> new Fact(entry, DIFFERENCES, text, period, NO_NUMBERS, 1)));
  }

  private static Fact fact(String entry, String kind, long period, long records) {
    return new Fact(entry, kind, null, period, NO_NUMBERS, records);
  }

  /** The first by the alphabet of the totals that are not the sum of their rows. */
  private static Stream<String> differences(List<TotalSum> sums, boolean isWhole) {
    return sums.stream()
        .filter(sum -> !sum.isRight())
        .map(sum -> sum.difference(isWhole))
        .sorted()
        .limit(TOLD);
  }
}
