package primarycare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.AreaAttendances;
import primarycare.figure.Count;

/** Who may know how many people a count is of. */
class ExactCountsTest {

  private static final String ROOT = "primarycare.";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Count.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void noTableReadsAnExactCount() {
    exactOutside("dossier", "disclosure", "figure").check(MAIN);
    assertThatThrownBy(() -> exactOutside("dossier", "figure").check(MAIN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("DisclosureRule");
  }

  /** What tables are held against is told to those classes of theirs that hand it to checks. */
  @Test
  void onlyChecksReadTheAttendancesOfAnArea() {
    forChecksOutside("AttendedAreas", "AtAllProviders").check(MAIN);
    assertThatThrownBy(() -> forChecksOutside("HubActivity", "AtAllProviders").check(MAIN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("AttendedAreas");
  }

  private static ArchRule forChecksOutside(String one, String other) {
    return noClasses()
        .that()
        .doNotHaveSimpleName(one)
        .and()
        .doNotHaveSimpleName(other)
        .should()
        .callMethod(AreaAttendances.class, "forChecks");
  }

  private static ArchRule exactOutside(String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Stream.of(packages).map(ROOT::concat).toArray(String[]::new))
        .should()
        .callMethod(Count.class, "exact");
  }
}
