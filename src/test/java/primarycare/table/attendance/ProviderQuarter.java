package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Once;

/**
 * April to July 2026 of four practices, by month, as the publishable preset has them. The city goes
 * to RWE, but for C82004 which goes to RNQ, the county to RNQ and RGN; RGN is not in the extract,
 * nor is RWE in June. The extract of April names no provider.
 */
final class ProviderQuarter {

  static final String OFFICIAL =
      "Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,"
          + "A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,"
          + "A&E attendances Booked Appointments Type 2,"
          + "A&E attendances Booked Appointments Other Department";

  private static final String MAY = "2026-05-14";
  private static final String JUNE = "2026-06-14";
  private static final String JULY = "2026-07-14";

  private ProviderQuarter() {}

  /** Rows of a query over the release. */
  static List<List<String>> query(String sql) {
    return Duck.query(Once.folder("providers", ProviderQuarter::publish).resolve("out"), sql);
  }

  /** What a person reads first. */
  static String summary() {
    Path folder = Once.folder("providers", ProviderQuarter::publish);
    try {
      return Files.readString(folder.resolve("out/current/summary.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void publish(Path folder) {
    Runs.Result run = Runs.refresh(inputs(folder).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Inputs inputs(Path folder) {
    Inputs inputs =
        new Inputs(folder)
            .with("\"periods\": [\"month\"]")
            .with("\"publish\": [\"practice_presentation_rates\", \"provider_coverage\"]")
            .area("place", "C82001", "city", "")
            .area("place", "C82002", "county", "")
            .area("place", "C82004", "city", "");
    for (String practice : List.of("C82001", "C82002", "C82003", "C82004")) {
      inputs.practice("2026-04-01", practice, "U10001", "03W");
      for (int month = 4; month <= 7; month++) {
        inputs.list("2026-0" + month + "-01", practice, 1000);
      }
    }
    official(inputs, "MAY", "RWE,X,LEICESTER,20,4,0,4,0,0", "RGN,X,PETERBOROUGH,900,0,100,0,0,50");
    official(inputs, "JUNE", "RWE,X,LEICESTER,30,5,0,0,0,0", "RNQ,X,KETTERING,500,0,0,0,0,0");
    official(
        inputs,
        "JULY",
        "RWE,X,HOSPITALS OF LEICESTER,30,5,0,2,0,0",
        "RNQ,X,KETTERING,600,0,0,0,0,0",
        "C82038,X,THE CENTRE,0,0,400,0,0,40",
        "RX1,X,NOTTINGHAM,700,0,0,0,0,0");
    expected(inputs);
    return attendances().into(inputs);
  }

  private static void expected(Inputs inputs) {
    inputs.file(
        "expected_provider",
        "expected.csv",
        "scheme,area_code,provider_code,share",
        List.of(
            "all,all,RWE,0.8",
            "all,all,RGN,0.05",
            "place,city,RWE,",
            "place,county,RNQ,0.3",
            "place,county,RGN,",
            "practice,C82004,RNQ,",
            "place,nowhere,RX9,0.5"));
  }

  private static Attendances attendances() {
    return new Attendances()
        .at("")
        .came(9, "2026-04-14", "C82001", "2", "30")
        .at("RWE")
        .came(23, MAY, "C82001", "2", "30")
        .came(10, MAY, "C82002", "2", "30", "02")
        .came(1, MAY, "C82001", "2", "30", "99")
        .record(50, MAY, "C82001", "2", "30", "01", "4", "")
        .at("RNQ")
        .came(8, MAY, "C82002", "2", "30")
        .came(8, JUNE, "C82002", "2", "30")
        .came(5, JULY, "C82002", "2", "30")
        .came(1, JULY, "Y99999", "2", "30")
        .at("RWE00")
        .came(13, JULY, "C82001", "2", "30")
        .at("C82038")
        .came(9, JULY, "C82001", "2", "30", "03")
        .at("4857773456")
        .came(8, JULY, "C82003", "2", "30");
  }

  private static void official(Inputs inputs, String month, String... providers) {
    inputs.file(
        "ae_provider_activity",
        month + ".csv",
        OFFICIAL,
        List.of(providers).stream().map(row -> "MSitAE-" + month + "-2026," + row).toList());
  }
}
