package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A job file that runs on the folder as it is. */
final class JobFile {

  static final String NAME = "job.json";

  private static final String TEXT =
      """
      {
        "name": "sample",
        "area": { "name": "%s", "subIcbLocations": ["%s"] },
        "inputs": {
          "registered_patients": ["lists/*"],
          "registered_patients_lsoa": ["lsoa/*"],
          "lsoa_area": ["lsoa-areas.csv*"],
          "resident_population": ["population/*"],
          "practice_map": ["map/*"],
          "practice_register": ["epraccur.csv"],
          "practice_details": ["practice-details.csv"],
          "practice_deprivation": ["imd-2025-by-practice.csv"],
          "practice_care_home": ["care-home-residents.csv"],
          "area_membership": ["areas.csv"],
          "ae_attendance": ["ae/*"],
          "ae_provider_activity": ["providers/*"],
          "expected_provider": ["expected-providers.csv"],
          "gp_workforce": ["workforce/*"],
          "appointments": ["appointments/*"],
          "reference_attendance": ["local/england-attendances.csv"]
        },
        "targets": [
          { "table": "gp_capacity", "column": "gps_per_1000", "value": 0.58,
            "definition": "FTE GPs excluding registrars and retainers", "source": "NHS England", "date": "September 2014" }
        ],
        "tolerances": { "quarantinedShare": 0.02 },
        "disclosure": { "preset": "public" },
        "store": "store",
        "output": "out"
      }
      """;

  private JobFile() {}

  static void write(SampleFolder folder, List<String> subIcbLocations) throws IOException {
    String text = TEXT.formatted(Eldermere.NAME, String.join("\", \"", subIcbLocations));
    try (OutputStream out = folder.create(NAME)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
