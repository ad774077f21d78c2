package primarycare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.bytes.Hashes;

/** Who may open an input: others have of its package how anything is hashed. */
class OpenedInputsTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Hashes.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void onlyIntakeAndTheScanOpenInputs() {
    openedOutside("bytes", "scan", "intake").check(MAIN);
    assertThatThrownBy(() -> openedOutside("bytes", "intake").check(MAIN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("primarycare.bytes.Streams");
  }

  private static ArchRule openedOutside(String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(packages).map("primarycare."::concat).toArray(String[]::new))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.and(
                JavaClass.Predicates.resideInAPackage("primarycare.bytes"),
                DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Hashes.class))));
  }
}
