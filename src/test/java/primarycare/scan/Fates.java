package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** What a plain reading says must become of a file, and that no other reading differs. */
public final class Fates {

  private Fates() {}

  public static String of(PlainOracle plain, Optional<PlainVerdict.Account> account) {
    if (plain.oddLine() > 0) {
      return "odd byte";
    }
    if (plain.openQuote() > 0) {
      return "open quote";
    }
    if (account.isEmpty()) {
      return "header";
    }
    return plain.records().size() < 2 ? "no record" : plain.cutLine() > 0 ? "cut" : "counted";
  }

  public static String line(PlainOracle plain) {
    long line = plain.oddLine() > 0 ? plain.oddLine() : plain.openQuote();
    return line > 0 ? " on line " + line : "";
  }

  public static void assertSame(
      Optional<ScanOutcome> outcome, Optional<PlainVerdict.Account> account) {
    assertThat(outcome.isPresent()).isEqualTo(account.isPresent());
    if (outcome.isPresent()) {
      ScanOutcome counted = outcome.get();
      PlainVerdict.Account plain = account.get();
      assertThat(counted.addsUp()).isTrue();
      assertThat(counted.records()).isEqualTo(plain.records());
      assertThat(counted.loaded()).isEqualTo(plain.of("accepted"));
      assertThat(counted.quarantined()).isEqualTo(plain.of("quarantined"));
      assertThat(counted.excluded()).isEqualTo(plain.excluded());
      assertThat(counted.rows()).isEqualTo(plain.rows());
      assertThat(counted.issues()).isEqualTo(plain.issues());
    }
  }
}
