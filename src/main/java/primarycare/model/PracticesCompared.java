package primarycare.model;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import primarycare.dossier.Dossiers;
import primarycare.dossier.Look;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Peers;
import primarycare.dossier.Reference;
import primarycare.dossier.ReferenceRates;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Sent;
import primarycare.dossier.Shape;
import primarycare.fact.SmallFrames;
import primarycare.figure.Protection;
import primarycare.job.PublishedCells;

/**
 * What the rows of practices need to know beyond their dossiers.
 *
 * @param background of the inputs
 * @param look at the dossiers of all practices
 * @param rates that the first look gave
 */
public record PracticesCompared(PracticeBackground background, Look look, ReferenceRates rates) {

  /**
   * The first look.
   *
   * @param periods in which practices are counted
   */
  public static PracticesCompared of(ReferenceModel model, List<RollingPeriod> periods) {
    Sent<Dossiers> own = model.dossiers().dossiers();
    Shape shape = own.value().shape();
    NationalRates national = ReferenceAttendances.of(model, shape);
    PracticeBackground background = PracticeBackgrounds.of(model);
    Look look = new Look(periods, shape.fiveYear(), background, national, model.isOfEngland());
    Sent<Look> sent = model.dossiers().sent(look);
    FlatMapFunction<Iterator<Row>, ReferenceRates> first =
        some -> {
          ReferenceRates of = sent.value().none(own.value().shape());
          some.forEachRemaining(row -> sent.value().add(of, own.value().dossier(row)));
          return List.of(of).iterator();
        };
    ReferenceRates rates =
        SmallFrames.of(model.dossiers().practices().mapPartitions(first)).stream()
            .reduce(look.none(shape), ReferenceRates::and);
    return new PracticesCompared(background, look, rates);
  }

  /**
   * The second look, by what is shown of the rates of the first.
   *
   * @param fewest practices that are ranked at least
   */
  public Reference reference(ReferenceModel model, int fewest, Protection protection) {
    Sent<Dossiers> own = model.dossiers().dossiers();
    PublishedCells published = model.ofAttendances().published().of(true);
    Predicate<RollingPeriod> asked = period -> published.has(period.span(), period.last());
    ReferenceRates shown = look.shown(rates, own.value().shape(), asked, protection);
    Sent<Look> sent = model.dossiers().sent(look);
    List<Peers> peers =
        SmallFrames.of(
            model
                .dossiers()
                .practices()
                .map(row -> sent.value().peers(shown, own.value().dossier(row))));
    return new Reference(look, shown, peers, asked, fewest, protection);
  }
}
