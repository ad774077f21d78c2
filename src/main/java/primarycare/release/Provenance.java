package primarycare.release;

import java.util.List;
import primarycare.job.Job;
import primarycare.job.Month;

/**
 * All that a release's bytes depend on: equal provenance, equal name, equal bytes.
 *
 * @param version of the job's code
 * @param code hash of the code, reference data included
 * @param spark version of Spark
 * @param inputs files read
 * @param months months published, in order
 */
public record Provenance(
    Job job, String version, String code, String spark, List<Input> inputs, List<Month> months) {

  /** One file read. */
  public record Input(String source, String file, String layout, String sha256, String month) {}

  /** Name of the release: its last month, a hash of all this, and whether it is internal. */
  public String name() {
    String hash =
        Hashes.sha256(
            String.join(
                "\n",
                version,
                code,
                spark,
                job.places().canonical(),
                inputs.toString(),
                months.toString()));
    return months.get(months.size() - 1)
        + "-"
        + hash.substring(0, 8)
        + (job.internal() ? "-exact-internal" : "");
  }
}
