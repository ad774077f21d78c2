package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every source the job can read, from the JSON declarations in the jar. */
public final class Sources {

  /** The declared sources, in the order in which they are read. */
  public static final List<String> NAMES =
      List.of(
          "registered_patients",
          "registered_patients_lsoa",
          "lsoa_area",
          "lsoa_2011_2021",
          "practice_map",
          "pcn_membership",
          "practice_register",
          "practice_successor",
          "practice_details",
          "practice_deprivation",
          "practice_care_home",
          "resident_population",
          "area_membership",
          "ae_attendance",
          "ae_provider_activity",
          "expected_provider",
          "gp_workforce",
          "gp_workforce_individual",
          "pcn_workforce",
          "appointments",
          "vacancies",
          "hub_activity",
          "workforce_long_run",
          "consultations",
          "nhs111_activity",
          "patient_survey",
          "reference_attendance");

  private static final Map<String, Source> ALL = load();

  private Sources() {}

  public static Source named(String name) {
    if (!ALL.containsKey(name)) {
      throw new IllegalArgumentException("no such source: " + name);
    }
    return ALL.get(name);
  }

  public static List<Source> all() {
    return List.copyOf(ALL.values());
  }

  /** The canonical columns of every source, by its name. */
  public static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    ALL.forEach((name, source) -> columns.put(name, source.names()));
    return columns;
  }

  private static Map<String, Source> load() {
    Map<String, Source> sources = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String name : NAMES) {
      String resource = "/layouts/" + name + ".json";
      try (InputStream in = Sources.class.getResourceAsStream(resource)) {
        sources.put(name, json.readValue(in, Source.class));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the declaration " + resource, e);
      }
    }
    return sources;
  }
}
