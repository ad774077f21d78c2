package primarycare.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaAtProvider;
import primarycare.dossier.ProviderPlaces;
import primarycare.dossier.ProviderPlaces.Line;
import primarycare.dossier.ProviderPlaces.Where;
import primarycare.dossier.Sent;
import primarycare.fact.AtProvider;
import primarycare.fact.Block;
import primarycare.fact.SmallFrames;
import primarycare.intake.Fact;
import scala.Tuple2;

/**
 * Adds up attendances at providers by area and month: a shuffle brings the people of a practice
 * together, and another those of an area. What comes to the driver grows with areas and providers.
 */
final class ProviderSums {

  private record Some(Where where, String home, long people) implements java.io.Serializable {}

  private ProviderSums() {}

  /**
   * @param facts of attendances at providers, of which the kind is the LSOA where patients live
   */
  static List<AreaAtProvider> of(Dataset<Row> facts, Sent<ProviderPlaces> places) {
    return SmallFrames.of(
        facts
            .select(Fact.columns())
            .toJavaRDD()
            .flatMapToPair(row -> inLine(Fact.of(row), places.value()))
            .aggregateByKey(
                new TreeMap<Where, TreeMap<String, Long>>(),
                (line, some) -> with(line, some),
                (one, other) -> with(one, other))
            .flatMapToPair(line -> inAreas(line._1(), line._2(), places.value()))
            .reduceByKey(Long::sum)
            .map(sum -> places.value().told(sum._1(), sum._2())));
  }

  /** Those that are taken away from others are below 0. */
  private static Iterator<Tuple2<Line, Some>> inLine(Fact fact, ProviderPlaces places) {
    AtProvider at = AtProvider.of(fact.name());
    Optional<Line> line = places.line(at.practice(), fact.part());
    List<Tuple2<Line, Some>> all = new ArrayList<>();
    line.ifPresent(
        of ->
            Block.read(
                fact.numbers(),
                (department, count) ->
                    all.add(
                        new Tuple2<>(
                            of,
                            new Some(
                                Where.of((int) department, Providers.known(at.provider())),
                                fact.kind(),
                                Long.signum(fact.records()) * count)))));
    return all.iterator();
  }

  private static TreeMap<Where, TreeMap<String, Long>> with(
      TreeMap<Where, TreeMap<String, Long>> line, Some some) {
    line.computeIfAbsent(some.where(), where -> new TreeMap<>())
        .merge(some.home(), some.people(), Long::sum);
    return line;
  }

  private static TreeMap<Where, TreeMap<String, Long>> with(
      TreeMap<Where, TreeMap<String, Long>> line, TreeMap<Where, TreeMap<String, Long>> other) {
    other.forEach(
        (where, homes) ->
            homes.forEach((home, people) -> with(line, new Some(where, home, people))));
    return line;
  }

  private static Iterator<Tuple2<ProviderPlaces.InArea, Long>> inAreas(
      Line line, TreeMap<Where, TreeMap<String, Long>> people, ProviderPlaces places) {
    return places.areas(line, people).entrySet().stream()
        .map(of -> new Tuple2<>(of.getKey(), of.getValue()))
        .iterator();
  }
}
