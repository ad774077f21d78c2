package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.ReaderKnowledge;
import primarycare.figure.CountKey;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.scan.PersonKeys;
import primarycare.support.Jobs;
import primarycare.table.Catalogue;
import primarycare.table.kind.PublishedTable;

/** The counts of all tables together, as the sample publishes them with a key of the person. */
class SampleKnownTest {

  private static ReaderKnowledge known() {
    Job asked = Jobs.read(Sample.JOB, "store=" + KeyedSample.store());
    PersonKeys keys = PersonKeys.of(Map.of(PersonKeys.VARIABLE, KeyedSample.SECRET));
    Accepted accepted = new Intake(Runs.spark(), asked, keys, step -> {}).run();
    Job job = asked.withInputsOf(accepted.sources());
    ReferenceModel model = Stages.model(job, accepted);
    List<PublishedTable> tables =
        Stream.concat(
                Catalogue.measures(job).stream(), Catalogue.ofTheRun(List.of(), List.of()).stream())
            .toList();
    return ReaderKnowledge.of(tables, model);
  }

  /** Each says whom it counts, no two tables differ, and no parts are more than their whole. */
  @Test
  void holdTogether() {
    ReaderKnowledge known = known();
    assertThat(known.keys())
        .extracting(CountKey::what)
        .contains("attendances", "people", "attendances with a key", "homeless", "care_home")
        .contains(
            "slots booked", "slots attended", "slots not attended", "residents of care homes");
    assertThat(known.keys())
        .extracting(CountKey::areaType)
        .contains("", "all", "pcn", "practice", "provider", "registration");
    assertThat(known.whys())
        .contains(
            "ages",
            "areas of type practice",
            "attendances with a key",
            "departments",
            "months",
            "parts",
            "people",
            "practices that are not on the list",
            "providers",
            "registrations",
            "sexes",
            "slots booked",
            "those without the sign");
  }
}
