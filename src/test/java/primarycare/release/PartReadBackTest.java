package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** What is read from a part tells any cell that is not as it was meant. */
class PartReadBackTest {

  private static final Object[] NINE = PartRows.row(1, "C82001", 9, 4L);
  private static final Object[] TEN = PartRows.row(1, "C82001", 10, null);

  @TempDir private Path folder;

  @Test
  void tellsEachColumnThatDiffers() throws IOException {
    PartContent.Figures meant = read(List.of(NINE, TEN));
    Object[] others = PartRows.row(2, "C82002", 11, 5L);
    others[4] = true;
    others[6] = "rounded";
    for (int i = 0; i < NINE.length; i++) {
      Object[] changed = TEN.clone();
      changed[i] = others[i];
      assertThat(read(List.of(NINE, changed)).cells())
          .as("column %d", i)
          .isNotEqualTo(meant.cells());
    }
  }

  @Test
  void tellsAValueThatMovedToAnotherRow() throws IOException {
    Object[] nine = PartRows.row(1, "C82001", 9, null);
    Object[] ten = PartRows.row(1, "C82001", 10, 4L);
    nine[6] = ten[6] = "exact";
    nine[8] = ten[8] = null;
    Object[] later = NINE.clone();
    Object[] last = TEN.clone();
    later[6] = last[6] = "exact";
    later[8] = last[8] = null;
    assertThat(read(List.of(nine, ten))).isNotEqualTo(read(List.of(later, last)));
  }

  @Test
  void tellsARowThatIsMissing() throws IOException {
    assertThat(read(List.<Object[]>of(NINE)).rows()).isEqualTo(1);
    assertThat(read(List.of(NINE, TEN)).rows()).isEqualTo(2);
  }

  @Test
  void findsWhatWasWrittenWhateverItIs() throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      TablePart part = PartRows.write(folder.resolve("part"), PartRows.random(seed, 300));
      assertThat(part.read()).as("seed %d", seed).isEqualTo(part.meant());
    }
  }

  @Test
  void readersBesideEachOtherDoNotShareWhatUnpacksPages() {
    assertThat(LocalFile.options().getCodecFactory())
        .isNotSameAs(LocalFile.options().getCodecFactory());
  }

  @Test
  void findsWhatWasWrittenOverMorePagesAndTextsThanADictionaryHolds() throws IOException {
    TablePart part = PartRows.write(folder.resolve("part"), many());
    assertThat(part.read()).isEqualTo(part.meant());
    assertThat(part.rows()).isEqualTo(60_000);
  }

  private static List<Object[]> many() {
    return IntStream.range(0, 60_000)
        .mapToObj(i -> PartRows.row(1, "%06d and so on, %1$06d".formatted(i), 9, (long) i))
        .toList();
  }

  @Test
  void aPartThatDiffersIsNotPublished() throws IOException {
    TablePart part = PartRows.write(folder.resolve("part"), List.of(NINE, TEN));
    TablePart other = PartRows.write(folder.resolve("other"), List.<Object[]>of(NINE));
    Files.move(other.path(), part.path(), StandardCopyOption.REPLACE_EXISTING);
    TablePart damaged =
        new TablePart(
            part.file(),
            part.meant(),
            PartReadBack.figures(part.path()),
            part.first(),
            part.last(),
            part.sums());

    assertThatThrownBy(
            () ->
                TableParts.append(
                    PartRows.SPEC, Map.of(), List.of(damaged), folder.resolve("table")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
              assertThat(refusal.problems())
                  .containsExactly(
                      new Problem(
                          "what was written is not what is read back",
                          "table attendance_by_hour",
                          "1 rows",
                          "2 rows",
                          "nothing was published; run again, and report it if it happens again"));
            });
    assertThat(folder.resolve("table")).doesNotExist();
  }

  private PartContent.Figures read(List<Object[]> rows) throws IOException {
    return PartRows.write(folder.resolve("part"), rows).read();
  }
}
