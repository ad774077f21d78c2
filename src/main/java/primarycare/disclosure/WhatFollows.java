package primarycare.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.figure.DistinctCounts;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;

/**
 * How much follows of what a release hides that nobody closed: by sums one after the other alone,
 * so that more may follow.
 *
 * @param counts that were attacked
 * @param hidden of them, by the rule
 * @param exact of those, how many follow exactly
 * @param fewer how many have fewer values left than the default preset leaves, those among them
 */
@JsonPropertyOrder({"preset", "counts", "hidden", "exact", "fewer"})
public record WhatFollows(
    String preset,
    @JsonProperty("counts_of_people") long counts,
    long hidden,
    @JsonProperty("follow_exactly") long exact,
    @JsonProperty("have_too_few_values") long fewer) {

  private static final DisclosureRule DEFAULT =
      DisclosureRule.named(DisclosureRule.presets().get(0));

  /** Of some tables of a run. */
  public static WhatFollows of(
      DisclosureRule rule, List<PublishedTable> tables, ReferenceModel model) {
    List<DistinctCounts> counts = tables.stream().map(table -> table.counts(model)).toList();
    return of(rule, ReleaseView.of(rule, counts, Scope.of(model), EarlierReleases.none()));
  }

  static WhatFollows of(DisclosureRule rule, ReaderView view) {
    int published = view.published().size();
    List<Narrow> narrow =
        new Attack(view.relations(), Limits.ofSums(DEFAULT.mustBeLeft()))
            .run().narrow().stream().filter(found -> found.cell() < published).toList();
    return new WhatFollows(
        rule.name(),
        published,
        ClosedRelease.hidden(view).size(),
        narrow.stream().filter(found -> found.left() == 1).count(),
        narrow.size());
  }
}
