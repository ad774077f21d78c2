package primarycare.model;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
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

/**
 * What the rows of practices need to know beyond their dossiers.
 *
 * @param background of the inputs
 * @param reference of two looks at the dossiers of all practices
 */
public record PracticesCompared(PracticeBackground background, Reference reference) {

  /**
   * @param periods in which practices are counted
   */
  public static PracticesCompared of(ReferenceModel model, List<RollingPeriod> periods) {
    Sent<Dossiers> own = model.dossiers().dossiers();
    Shape shape = own.value().shape();
    NationalRates national = ReferenceAttendances.of(model, shape);
    PracticeBackground background = PracticeBackgrounds.of(model);
    Look look = new Look(periods, shape.fiveYear(), background, national, model.isOfEngland());
    Sent<Look> sent = model.dossiers().sent(look);
    JavaRDD<Row> practices = model.dossiers().practices();
    FlatMapFunction<Iterator<Row>, ReferenceRates> first =
        some -> {
          ReferenceRates of = sent.value().none(own.value().shape());
          some.forEachRemaining(row -> sent.value().add(of, own.value().dossier(row)));
          return List.of(of).iterator();
        };
    ReferenceRates rates =
        SmallFrames.of(practices.mapPartitions(first)).stream()
            .reduce(look.none(shape), ReferenceRates::and);
    List<Peers> peers =
        SmallFrames.of(practices.map(row -> sent.value().peers(rates, own.value().dossier(row))));
    return new PracticesCompared(background, new Reference(look, rates, peers));
  }
}
