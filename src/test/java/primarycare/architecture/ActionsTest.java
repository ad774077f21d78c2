package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Which classes may run a Spark job. */
class ActionsTest {

  private static final Pattern FRAMES =
      Pattern.compile(
          "org[.]apache[.]spark[.](sql[.]Dataset|api[.]java[.]\\w*Java\\w*RDD\\w*|rdd[.]\\w*RDD\\w*)");

  private static final Pattern ACTIONS =
      Pattern.compile(
          "collect\\w*|count\\w*|reduce(ByKeyLocally)?|fold|aggregate|tree\\w+|show|first|head|tail"
              + "|take\\w*|top|max|min|lookup|isEmpty|foreach\\w*|toLocalIterator|saveAs\\w+"
              + "|sortBy(Key)?|zipWithIndex|(localC|c)heckpoint");

  /** What the rule is to find. */
  static final class Asking {

    static List<Row> rows(Dataset<Row> rows) {
      return rows.collectAsList();
    }

    static Object numbers(JavaRDD<Long> numbers, JavaPairRDD<Long, Long> pairs) {
      return List.of(numbers.collect(), numbers.reduce(Long::sum), pairs.collectAsMap());
    }

    static Function<JavaRDD<Long>, List<Long>> later() {
      return JavaRDD::collect;
    }

    static Object nothing(Dataset<Row> rows, JavaPairRDD<Long, Long> pairs) {
      return List.of(rows.distinct(), pairs.reduceByKey(Long::sum).keys());
    }
  }

  @Test
  void tablesAndDossiersRunNone() {
    assertThat(FloorsTest.tables().flatMap(floor -> actions(floor).stream())).isEmpty();
    assertThat(actions("dossier")).isEmpty();
  }

  @Test
  void rulesAndTheModelRunThoseOfAClassOfFactsThatSaysSo() {
    assertThat(FloorsTest.rulesAndModel().flatMap(floor -> actions(floor).stream())).isEmpty();
  }

  @Test
  void factsAreAskedForKeysThatMayRepeatAndForTotalsOfFiles() {
    assertThat(actions("fact"))
        .containsExactlyInAnyOrder(
            "Facts.repeatedRows: collectAsList",
            "TotalFacts.of: collectAsList",
            "SmallFrames.rows: collectAsList",
            "SmallFrames.of: collect");
  }

  @Test
  void releasesCollectWhichPartsTasksWrote() {
    assertThat(actions("release")).containsExactly("PartTask.write: collect");
  }

  @Test
  void commandsAskForTheRowsOfAFileThatTheyExplain() {
    assertThat(actions("command"))
        .containsExactlyInAnyOrder("Explanation.of: collectAsList", "Explanation.of: count");
  }

  @Test
  void theRuleFindsActionsOfFramesAndOfCollections() {
    JavaClass asking = new ClassFileImporter().importClass(Asking.class);
    assertThat(actions(Stream.of(asking)))
        .containsExactlyInAnyOrder(
            "Asking.rows: collectAsList",
            "Asking.numbers: collect",
            "Asking.numbers: reduce",
            "Asking.numbers: collectAsMap",
            "Asking.later: collect");
  }

  private static List<String> actions(String floor) {
    return actions(
        FloorsTest.MAIN.stream()
            .filter(type -> type.getPackageName().equals(FloorsTest.ROOT + floor)));
  }

  private static List<String> actions(Stream<JavaClass> types) {
    return types
        .flatMap(
            type ->
                Stream.<JavaAccess<?>>concat(
                    type.getMethodCallsFromSelf().stream(),
                    type.getMethodReferencesFromSelf().stream()))
        .filter(call -> FRAMES.matcher(call.getTargetOwner().getName()).matches())
        .filter(call -> ACTIONS.matcher(call.getName()).matches())
        .map(
            call ->
                call.getOriginOwner().getSimpleName()
                    + "."
                    + call.getOrigin().getName()
                    + ": "
                    + call.getName())
        .toList();
  }
}
