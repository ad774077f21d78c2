package primarycare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;

/** The floors of the house: what each package may import, and which libraries it may touch. */
class FloorsTest {

  static final String ROOT = "primarycare.";
  private static final String SHARED_KERNEL = "primarycare.intake.Accepted";

  /** Own packages that each floor may import, ground floor first. */
  private static final Map<String, List<String>> MAY_IMPORT =
      """
      job:
      statistics:
      figure: job statistics
      organisation: job
      layout: job
      bytes:
      columnar:
      scan: job layout bytes columnar
      intake: job layout bytes columnar scan
      fact: job layout columnar intake
      dossier: job statistics figure layout organisation intake fact
      rules.key: job layout intake scan fact
      rules.organisation: job layout organisation intake fact rules.key
      rules.lsoa: job layout organisation intake fact rules.key rules.organisation
      rules: job layout organisation intake scan fact rules.key rules.organisation rules.lsoa
      table.spec: figure
      model: job figure layout organisation intake fact dossier rules rules.key rules.organisation rules.lsoa table.spec
      reconcile: job figure organisation table.spec
      table.kind: job figure organisation dossier model reconcile table.spec
      table.column: job figure statistics organisation dossier
      table.headline: job figure model table.kind table.column
      table.attendance: job figure statistics organisation dossier model reconcile table.spec table.kind table.column table.headline
      table.deprivation: job figure statistics organisation dossier model reconcile table.spec table.kind table.column
      table.trend: job figure statistics organisation dossier model reconcile table.spec table.kind table.column
      table.provider: job figure organisation dossier model reconcile table.kind table.column
      table.appointment: job figure statistics organisation model reconcile table.kind table.column
      table.workforce: job figure statistics organisation model reconcile table.spec table.kind table.column table.headline
      table.access: job figure statistics organisation dossier model reconcile table.kind table.column table.headline
      table.run: figure organisation model table.spec table.kind
      table.practice: job figure statistics organisation dossier model reconcile table.spec table.kind table.column table.headline table.attendance table.workforce
      table.benchmark: job figure statistics organisation dossier model reconcile table.spec table.kind table.column table.headline table.attendance table.workforce
      table: job figure organisation model rules reconcile table.spec table.kind table.headline table.attendance table.deprivation table.trend table.practice table.workforce table.access table.provider table.appointment table.benchmark table.run
      disclosure.attack:
      disclosure.earlier: job figure organisation bytes columnar disclosure.attack
      disclosure: job figure organisation dossier model table.spec table.kind table.run disclosure.attack disclosure.earlier
      release: job figure bytes columnar reconcile disclosure table.spec
      sample: job layout intake
      command: job bytes layout intake scan organisation rules rules.key rules.lsoa rules.organisation model table.spec table.kind table reconcile disclosure disclosure.earlier release sample
      """
          .lines()
          .map(floor -> List.of(floor.split(": ?| ", 0)))
          .collect(
              Collectors.toMap(names -> names.get(0), names -> names.subList(1, names.size())));

  static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Month.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void everyPackageHasAFloor() {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            MAY_IMPORT.keySet().stream().map(floor -> ROOT + floor).toList());
  }

  @Test
  void everyFloorImportsOnlyWhatItMay() {
    new TreeMap<>(MAY_IMPORT).forEach((floor, allowed) -> rule(floor, allowed).check(MAIN));
  }

  @Test
  void theRuleFailsForAFloorThatImportsTooMuch() {
    assertThatThrownBy(() -> rule("release", List.of("job")).check(MAIN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("primarycare.disclosure.Disclosed");
  }

  @Test
  void rulesAndTheModelTakeOnlyAcceptedRowsAndTheLedgerFromIntake() {
    List<String> allowed =
        List.of(
            SHARED_KERNEL,
            "primarycare.intake.LoadedFile",
            "primarycare.intake.Drift",
            "primarycare.intake.ColumnDrift",
            "primarycare.intake.StoreEntry",
            "primarycare.intake.Fact",
            "primarycare.intake.Casts",
            "primarycare.intake.GivenDates",
            "primarycare.scan.ScanOutcome",
            "primarycare.scan.ScanOutcome$Dated",
            "primarycare.scan.ScanOutcome$Tally");
    List<String> used = new ArrayList<>();
    MAIN.stream()
        .filter(type -> rulesAndModel().map(ROOT::concat).anyMatch(type.getPackageName()::equals))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getName())
        .filter(name -> name.startsWith(ROOT + "intake") || name.startsWith(ROOT + "scan"))
        .forEach(used::add);
    assertThat(used).contains(SHARED_KERNEL).isSubsetOf(allowed);
  }

  @Test
  void plainPackagesKnowNothingOfSpark() {
    Stream.of(
            "job",
            "statistics",
            "figure",
            "organisation",
            "reconcile",
            "sample",
            "disclosure.attack")
        .forEach(floor -> noSpark(floor).check(MAIN));
    assertThatThrownBy(() -> noSpark("table.spec").check(MAIN)).isInstanceOf(AssertionError.class);
    assertThat(onSpark("dossier"))
        .as("but for the shuffles, and what is sent to their tasks")
        .containsExactlyInAnyOrder("Dossiers", "GroupDossiers", "Sent");
    assertThat(tables().flatMap(FloorsTest::onSpark))
        .as("but for rows that tasks make")
        .containsExactly("TableRows");
  }

  @Test
  void onlyIntakeReadsAndWritesFrames() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "intake")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.spark\\.sql\\.DataFrame(Reader|Writer)");
    rule.check(MAIN);
  }

  @Test
  void onlyTheCommandExits() {
    ArchRule rule =
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("primarycare.command.Main")
            .should()
            .callMethod(System.class, "exit", int.class);
    rule.check(MAIN);
  }

  static Stream<String> rulesAndModel() {
    return MAY_IMPORT.keySet().stream().filter(floor -> floor.matches("rules.*|model"));
  }

  static Stream<String> tables() {
    return MAY_IMPORT.keySet().stream().filter(floor -> floor.startsWith("table"));
  }

  private static ArchRule rule(String floor, List<String> allowed) {
    List<String> packages = new ArrayList<>(allowed.stream().map(name -> ROOT + name).toList());
    packages.add(ROOT + floor);
    return classes()
        .that()
        .resideInAPackage(ROOT + floor)
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideOutsideOfPackage("primarycare..")
                .or(JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))));
  }

  private static ArchRule noSpark(String floor) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + floor)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..");
  }

  private static Stream<String> onSpark(String floor) {
    return MAIN.stream()
        .filter(type -> type.getPackageName().equals(ROOT + floor))
        .filter(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(to -> to.getTargetClass().getName().contains(".spark.")))
        .map(type -> type.getName().replaceFirst(".*[.]([^$]*).*", "$1"))
        .distinct();
  }
}
