package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static primarycare.architecture.FloorsTest.MAIN;
import static primarycare.architecture.FloorsTest.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What needs another is not needed by it: neither packages nor classes of most of them. */
class CyclesTest {

  /** Tests of the kinds of tables make tables of attendances, so that with tests there is one. */
  @Test
  void noTwoPackagesNeedEachOther() {
    ArchRule rule = SlicesRuleDefinition.slices().matching(ROOT + "(**)").should().beFreeOfCycles();
    rule.check(MAIN);
    JavaClasses withTests = new ClassFileImporter().importPackages(ROOT + "table");
    assertThatThrownBy(() -> rule.check(withTests)).isInstanceOf(AssertionError.class);
  }

  @Test
  void noTwoClassesOfAPlainPackageNeedEachOther() {
    Stream.of(
            "organisation",
            "statistics",
            "reconcile",
            "dossier",
            "fact",
            "rules.key",
            "rules.organisation",
            "rules.lsoa",
            "rules",
            "model",
            "disclosure.attack")
        .forEach(floor -> noCycle(floor).check(MAIN));
    FloorsTest.tables().forEach(floor -> noCycle(floor).check(MAIN));
    assertThatThrownBy(() -> noCycle("intake").check(MAIN)).isInstanceOf(AssertionError.class);
  }

  /** A class and those within it are one. */
  private static ArchRule noCycle(String floor) {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().equals(ROOT + floor)
                    ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "classes of " + floor;
              }
            })
        .should()
        .beFreeOfCycles();
  }
}
