package primarycare.dossier;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;

/** Practices of a world, looked at twice as a run looks at them. */
public record Practices(World world, Look look, List<Dossier> dossiers) {

  /** As many as a world has are ranked, unless a test asks for the rule of display. */
  private static final int FIFTHS = 5;

  /**
   * @param national null where none are given
   */
  static Practices of(
      World world, List<RollingPeriod> periods, SaidLists lists, NationalRates national) {
    return of(world, new Look(periods, 0, lists, national, false));
  }

  /** By months, without rates of England. */
  public static Practices of(World world, PracticeLists lists) {
    return of(
        world, new Look(world.periods(Span.MONTH), world.shape().fiveYear(), lists, null, false));
  }

  static Practices of(World world, Look look) {
    return new Practices(
        world, look, world.all().values().stream().filter(Dossier::isPractice).toList());
  }

  ReferenceRates rates() {
    ReferenceRates rates = look.none(world.shape());
    dossiers.forEach(practice -> look.add(rates, practice));
    return rates;
  }

  Reference reference() {
    return reference(period -> true, DisclosureRule.EXACT);
  }

  public Reference reference(Protection protection) {
    return reference(period -> true, Display.DEFAULT.fewestAreas(), protection);
  }

  Reference reference(Predicate<RollingPeriod> asked, Protection protection) {
    return reference(asked, FIFTHS, protection);
  }

  private Reference reference(Predicate<RollingPeriod> asked, int fewest, Protection protection) {
    ReferenceRates shown = look.shown(rates(), world.shape(), asked, protection);
    return new Reference(
        look,
        shown,
        dossiers.stream().map(practice -> look.peers(shown, practice)).toList(),
        asked,
        fewest,
        protection);
  }

  /** In the first period and all departments. */
  PeerLabels labels(String practice) {
    return labels(practice, 0, 0);
  }

  PeerLabels labels(String practice, int period, int place) {
    return labels(practice, period, place, DisclosureRule.EXACT);
  }

  PeerLabels labels(String practice, int period, int place, Protection protection) {
    return reference(any -> true, protection)
        .labels(world.dossier("practice", practice), period, protection)
        .get(place);
  }

  /** At the area's rates, of each practice in turn. */
  List<Double> expected(String... codes) {
    return Stream.of(codes).map(code -> labels(code).expected()).toList();
  }
}
