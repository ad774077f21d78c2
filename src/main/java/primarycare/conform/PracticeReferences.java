package primarycare.conform;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import primarycare.dossier.Dossiers;
import primarycare.dossier.Look;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Reference;
import primarycare.dossier.ReferenceRates;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;

/** Takes the two looks at the dossiers of all practices that their rows' reference is made in. */
public final class PracticeReferences {

  private PracticeReferences() {}

  /**
   * @param periods in which practices are counted
   */
  public static Reference of(ReferenceModel model, List<RollingPeriod> periods) {
    Broadcast<Dossiers> own = model.dossiers().dossiers();
    Shape shape = own.value().shape();
    int scheme = shape.fiveYear();
    NationalRates national =
        model.isGiven(ReferenceAttendances.SOURCE)
            ? ReferenceAttendances.of(model, shape, scheme)
            : null;
    Look look = new Look(periods, scheme, model.background(), national, model.isOfEngland());
    Broadcast<Look> sent = model.dossiers().sent(look);
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
    return new Reference(
        look,
        rates,
        SmallFrames.of(practices.map(row -> sent.value().peers(rates, own.value().dossier(row)))));
  }
}
