package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaAtProvider;
import primarycare.dossier.Dossier;
import primarycare.dossier.Dossiers;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.GroupDossiers;
import primarycare.dossier.NeedAges;
import primarycare.dossier.Places;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.ProviderPlaces;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Sent;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.layout.AgeBands;
import primarycare.organisation.Calendar;
import primarycare.organisation.Homes;
import primarycare.rules.RelationalRules;
import scala.Tuple2;

/** Makes the dossiers of the areas of a job, of what the reference model knows. */
public final class AreaDossiers {

  private final Sent<Dossiers> sent;
  private final Dataset<Row> rows;

  /**
   * @param breakdown which names a scheme of age bands
   * @param files of attendances
   * @param attendances facts of those that count
   * @param lists facts of registered patients
   * @param people facts of those who attended
   */
  AreaDossiers(
      Job.Breakdown breakdown,
      Organisations places,
      Registers registers,
      RelationalRules rules,
      List<LoadedFile> files,
      Dataset<Row> attendances,
      Dataset<Row> lists,
      Dataset<Row> people) {
    Calendar calendar = places.calendar();
    Shape shape = shape(calendar, breakdown, places.published().cells().hasNeedsByBand());
    Dossiers dossiers =
        new Dossiers(
            calendar,
            shape,
            new Places(calendar, places.placementsWithRows(), registers.successors()),
            registers.history().shared().isEmpty()
                ? new Homes(List.of(), Map.of())
                : rules.lookUp().homes(),
            rules.rows().facts().withCare(files),
            RollingPeriod.of(calendar, breakdown.periods(true)),
            places.published());
    this.sent = Sent.of(attendances.sparkSession().sparkContext(), dossiers);
    this.rows = Dossiers.of(sent, attendances, lists, people);
  }

  /**
   * @param needsByBand whether what attendances show is by bands, and not by a few groups
   */
  private static Shape shape(Calendar calendar, Job.Breakdown breakdown, boolean needsByBand) {
    List<AgeBands> schemes =
        breakdown.ageBandSchemes().stream().sorted().map(AgeBands::named).toList();
    return new Shape(
        calendar.entries().size(),
        schemes,
        needsByBand
            ? NeedAges.of(AgeBands.named(breakdown.ageBandSchemes().get(0)))
            : NeedAges.GROUPS);
  }

  /** The people of each area. */
  public GivenDossiers<Dossier> ofAreas() {
    return given(rows.toJavaRDD());
  }

  /**
   * Attendances of each area.
   *
   * @param months of the calendar
   */
  AreaSums attended(List<LocalDate> months) {
    return AreaSums.together(ofAreas().folded(dossiers -> AreaSums.of(dossiers, months)));
  }

  /**
   * Attendances of each area but practices at each provider, by month.
   *
   * @param facts of attendances at providers
   */
  List<AreaAtProvider> atProviders(Dataset<Row> facts) {
    return ProviderSums.of(facts, sent(providers()));
  }

  /** What gives attendances at providers to areas. */
  public ProviderPlaces providers() {
    return sent.value().providers();
  }

  /** The people of each practice, and those without one. */
  public GivenDossiers<Dossier> ofPractices() {
    return given(practices());
  }

  private GivenDossiers<Dossier> given(JavaRDD<Row> some) {
    Sent<Dossiers> own = sent;
    return new GivenDossiers<>(
        some.mapToPair(row -> new Tuple2<>(row.getInt(0), own.value().dossier(row))));
  }

  /** Rows of the dossiers of practices. */
  JavaRDD<Row> practices() {
    Sent<Dossiers> own = sent;
    return rows.toJavaRDD().filter(row -> own.value().isPractice(row));
  }

  /** Ways of parting all ages, with those that are not known. */
  public List<List<CountKey.Ages>> ages() {
    Shape shape = sent.value().shape();
    return Stream.concat(shape.schemes().stream().map(NeedAges::of), Stream.of(shape.needAges()))
        .map(NeedAges::ages)
        .distinct()
        .toList();
  }

  Sent<Dossiers> dossiers() {
    return sent;
  }

  /** Something that every task needs, sent once. */
  public <T> Sent<T> sent(T value) {
    return Sent.of(rows.sparkSession().sparkContext(), value);
  }

  /**
   * The people of each group of practices.
   *
   * @param groups sent to every task
   * @param <G> the groups
   */
  public <G extends PracticeGroups> GivenDossiers<GroupDossier<G>> of(G groups) {
    return new GivenDossiers<>(GroupDossiers.of(sent, rows.toJavaRDD(), sent(groups)));
  }
}
