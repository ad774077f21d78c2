package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;

/** How much a record of the ground floors may hold before it is parted. */
class RecordsTest {

  private static final int MOST = 8;

  /** Each component is a key of a JSON declaration, which people write and read flat. */
  private static final Set<String> DECLARATIONS =
      Set.of("primarycare.layout.Source", "primarycare.layout.Layout", "primarycare.layout.Field");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Month.class.getProtectionDomain().getCodeSource().getLocation());

  /** One that is too large. */
  private record Nine(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

  private record Eight(int a, int b, int c, int d, int e, int f, int g, int h) {}

  @Test
  void recordsOfJobsAndLayoutsHaveFewComponentsUnlessTheyAreDeclarations() {
    Map<String, Integer> large = new TreeMap<>();
    for (String floor : List.of("primarycare.job", "primarycare.layout")) {
      MAIN.stream()
          .filter(type -> type.getPackageName().equals(floor))
          .filter(RecordsTest::isLarge)
          .forEach(type -> large.put(type.getName(), components(type)));
    }
    assertThat(large).containsOnlyKeys(DECLARATIONS);
  }

  @Test
  void theRuleFindsARecordOfAComponentTooMany() {
    assertThat(new ClassFileImporter().importClasses(Nine.class, Eight.class).stream())
        .filteredOn(RecordsTest::isLarge)
        .extracting(JavaClass::getSimpleName)
        .containsExactly("Nine");
  }

  private static boolean isLarge(JavaClass type) {
    return type.isRecord() && components(type) > MOST;
  }

  private static int components(JavaClass type) {
    return (int)
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .count();
  }
}
