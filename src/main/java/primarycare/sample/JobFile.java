package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import primarycare.layout.Header;
import primarycare.layout.Sources;

/** A job file that runs on the folder as it is. */
final class JobFile {

  static final String NAME = "job.json";

  private static final String TEXT =
      """
      {
        "name": "sample",
        "area": { "name": "%s", "subIcbLocations": ["%s"] },
        "inputs": {
      %s
        },
        "targets": [
          { "table": "gp_capacity", "column": "gps_per_1000", "value": 0.58,
            "definition": "FTE GPs excluding registrars and retainers", "source": "NHS England", "date": "September 2014" }
        ],
        "tolerances": { "quarantinedShare": 0.02 },
        "disclosure": { "preset": "hes-ecds-2018" },
        "store": "store",
        "output": "out"
      }
      """;

  private JobFile() {}

  static void write(SampleFolder folder) throws IOException {
    String text =
        TEXT.formatted(
            Eldermere.NAME,
            String.join("\", \"", Eldermere.SUB_ICB_LOCATIONS),
            String.join(",\n", inputs()));
    try (OutputStream out = folder.create(NAME)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Only what the job can read: a file of a source or layout that it has not is left out. */
  private static List<String> inputs() {
    boolean singleAges =
        new Header(ListFiles.SINGLE).match(Sources.named("registered_patients")).isPresent();
    List<String> inputs = new ArrayList<>();
    inputs.add(input("registered_patients", singleAges ? "lists/*" : "lists/*quin-age*"));
    inputs.add(input("practice_map", "map/*"));
    inputs.add(input("area_membership", "areas.csv"));
    if (Sources.NAMES.contains("ae_attendance")) {
      inputs.add(input("ae_attendance", "ae/*"));
    }
    inputs.add(input("gp_workforce", "workforce/*"));
    return inputs;
  }

  private static String input(String source, String files) {
    return "    \"" + source + "\": [\"" + files + "\"]";
  }
}
