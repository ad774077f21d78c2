package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ae/gp-reg-pat-prac-quin-age-2026-07.csv",
        "../real/Monthly-AE-April-2025.csv",
        "epraccur.csv",
        "abfss://box@account.dfs.core.windows.net/in/a.csv",
        "s3a://bucket/in/*.zip",
        "ae/{2025,2026}-*.csv",
        "/data/ae",
        "a\u00e9 (2).csv"
      })
  void leavesOrdinaryPathsAsTheyAre(String path) {
    assertThat(FileName.shown(path)).isEqualTo(path);
    assertThat(FileName.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ae/9434765919.csv, ae/[name masked].csv",
    "ae/Jo LE1 2AB.CSV.gz, ae/[name masked].CSV.gz",
    "ae/jo@nhs.net, ae/[name masked]",
    "943 476 5919/a.csv, [name masked]/a.csv",
    "'=HYPERLINK(1).csv', [name masked].csv",
    "s3a://b/9434765919.zip, s3a://b/[name masked].zip"
  })
  void masksAPartWholeAndKeepsFolderAndExtension(String path, String shown) {
    assertThat(FileName.shown(path)).isEqualTo(shown);
  }

  @Test
  void masksAPartThatATerminalObeys() {
    assertThat(FileName.shown("ae/x\u001B[2J.csv")).isEqualTo("ae/[name masked].csv");
    assertThat(FileName.shown("ae/x\ny.csv")).isEqualTo("ae/[name masked].csv");
  }

  @Test
  void numbersTheSecondOfAKind() {
    assertThat(FileName.numbered("ae/[name masked].csv", 1)).isEqualTo("ae/[name masked].csv");
    assertThat(FileName.numbered("ae/[name masked].csv.gz", 2))
        .isEqualTo("ae/[name masked] (2).csv.gz");
  }
}
