package primarycare.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.bytes.Hashes;
import primarycare.disclosure.DisclosureRule;
import primarycare.disclosure.LedgerEntry;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Shown;

/**
 * All that a release's bytes depend on: equal provenance, equal name, equal bytes.
 *
 * @param version of the job's code
 * @param code hash of the code, reference data included
 * @param spark version of Spark
 * @param inputs files read
 * @param months months published, in order; none where no file is of a month
 * @param leftOut tables that the job would publish, and what the job has not: sources of which it
 *     has files, or keys
 * @param personKeys what tells one secret for keys of people from another; blank for none
 * @param notices what a person should know of the inputs, a sentence each; no part of the name
 * @param earlier names in the store's ledger of the releases that it was closed with, but for those
 *     of the same inputs, job and code
 * @param hidden hash of which counts are hidden; blank where the ledger has none of it
 */
public record Provenance(
    Job job,
    String version,
    String code,
    String spark,
    List<Input> inputs,
    List<Month> months,
    Map<String, List<String>> leftOut,
    String personKeys,
    List<String> notices,
    List<String> earlier,
    String hidden) {

  public Provenance {
    notices = notices.stream().map(Shown::line).toList();
  }

  /** One of inputs of which there is nothing more to know. */
  public Provenance(
      Job job,
      String version,
      String code,
      String spark,
      List<Input> inputs,
      List<Month> months,
      Map<String, List<String>> leftOut,
      String personKeys) {
    this(job, version, code, spark, inputs, months, leftOut, personKeys, List.of());
  }

  /** One that was closed with no earlier release. */
  public Provenance(
      Job job,
      String version,
      String code,
      String spark,
      List<Input> inputs,
      List<Month> months,
      Map<String, List<String>> leftOut,
      String personKeys,
      List<String> notices) {
    this(job, version, code, spark, inputs, months, leftOut, personKeys, notices, List.of(), "");
  }

  /** The same release as it was closed, where the store's ledger has it. */
  public Provenance closed(Optional<LedgerEntry> entry) {
    return new Provenance(
        job,
        version,
        code,
        spark,
        inputs,
        months,
        leftOut,
        personKeys,
        notices,
        entry.map(LedgerEntry::others).orElse(List.of()),
        entry.map(LedgerEntry::hidden).orElse(""));
  }

  /** The same with sentences that are to be read first. */
  public Provenance telling(List<String> first) {
    return new Provenance(
        job,
        version,
        code,
        spark,
        inputs,
        months,
        leftOut,
        personKeys,
        Stream.concat(first.stream(), notices.stream()).toList(),
        earlier,
        hidden);
  }

  /** How the name of a release ends that is not. */
  static final String NOT_FOR_PUBLICATION = "-not-for-publication";

  /** Stands for the last month of a release whose tables have no row of any month. */
  private static final String UNDATED = "undated";

  /** One file read. */
  public record Input(String source, String file, String layout, String sha256, String month) {}

  /** The preset by which the tables are protected. */
  DisclosureRule rule() {
    return DisclosureRule.named(job.disclosure());
  }

  /**
   * Name of the release: its last month or {@code undated}, a hash of all this, and the preset of
   * one that is not for publication.
   */
  public String name() {
    String all = hidden.isEmpty() ? id() : Hashes.sha256(id() + earlier + hidden);
    return (months.isEmpty() ? UNDATED : months.get(months.size() - 1))
        + "-"
        + all.substring(0, 8)
        + (rule().forPublication() ? "" : "-" + job.disclosure() + NOT_FOR_PUBLICATION);
  }

  /** A hash of the inputs, the job and the code, whatever the releases before it. */
  public String id() {
    return Hashes.sha256(
        String.join(
            "\n",
            version,
            code,
            spark,
            job.places().canonical(),
            inputs.toString(),
            months.toString(),
            personKeys));
  }
}
