package primarycare.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import primarycare.figure.CountKey;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;

/**
 * What a reader has of a release of all its tables, for tests beyond this package.
 *
 * @param keys whom its counts count
 * @param whys why relations hold, each once
 */
public record ReaderKnowledge(List<CountKey> keys, Set<String> whys) {

  /** Under a rule that hides small counts and says nothing of them. */
  public static ReaderKnowledge of(List<PublishedTable> tables, ReferenceModel model) {
    ReaderView view =
        ReleaseView.of(
            DisclosureRule.HES_ECDS_2018,
            tables.stream().map(table -> table.counts(model)).toList(),
            Scope.of(model),
            EarlierReleases.none());
    return new ReaderKnowledge(
        List.copyOf(view.published()),
        IntStream.range(0, view.relations().size())
            .mapToObj(view.relations()::key)
            .collect(TreeSet::new, Set::add, Set::addAll));
  }
}
