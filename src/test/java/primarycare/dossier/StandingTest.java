package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Comparison;
import primarycare.statistics.Poisson;
import primarycare.statistics.RatioLines;
import primarycare.statistics.RatioScale;

/** Practices of 1,000 patients each, of which 300 attendances are expected at the area's rates. */
class StandingTest {

  private static final Peer LEFT_OUT = Peer.notRanked(30);

  private static Peer practice(int attendances, double appointments) {
    return new Peer(attendances, 300, attendances / 1000.0, 1000, appointments);
  }

  private static List<Peer> practices(int... attendances) {
    return new ArrayList<>(
        IntStream.of(attendances).mapToObj(count -> practice(count, 4000)).toList());
  }

  private static <T> List<T> labels(List<Peer> peers, Function<Peer, T> label) {
    return new ArrayList<>(peers.stream().map(label).toList());
  }

  private static List<String> verdicts(List<Peer> peers) {
    Standing standing = Standing.of(peers);
    return labels(
        peers, peer -> standing.lines(peer).verdict(peer.attendances() / peer.expected()));
  }

  private static List<Long> fifths(List<Peer> peers) {
    Standing standing = Standing.of(peers);
    return labels(peers, peer -> standing.fifth(peer, 5));
  }

  private static List<Double> appointments(List<Peer> peers) {
    return labels(peers, Standing.of(peers)::appointments);
  }

  /** Byar's limits call eleven of these fourteen outliers; as practices go, only one is far out. */
  @Test
  void callsOnlyThePracticeAnOutlierThatIsFurtherOutThanPracticesUsuallyAre() {
    List<Peer> peers =
        practices(180, 200, 220, 240, 260, 280, 300, 320, 340, 360, 380, 400, 420, 1500);
    List<String> verdicts = verdicts(peers);

    assertThat(verdicts.get(13)).isEqualTo("higher");
    assertThat(verdicts.subList(0, 13)).containsOnly("within");
    assertThat(
            labels(
                peers,
                peer ->
                    Comparison.of(
                        300,
                        Poisson.P95.lower(peer.attendances()),
                        Poisson.P95.upper(peer.attendances()))))
        .filteredOn(label -> !label.equals("similar"))
        .hasSize(11);
  }

  @Test
  void hasAFunnelOfSquareRootsWhereAPracticeHasNoAttendances() {
    List<Peer> peers = practices(180, 240, 260, 300, 320, 340, 360, 420, 0);

    assertThat(verdicts(peers).get(8)).isEqualTo("lower");
    assertThat(Standing.of(peers).scale()).isEqualTo(RatioScale.SQUARE_ROOT);
    assertThat(Standing.of(practices(180, 240)).scale()).isEqualTo(RatioScale.LOG);
  }

  @Test
  void thoseNotComparedNeitherWidenTheFunnelNorTurnItsScale() {
    List<Peer> peers = practices(180, 240, 260, 300, 320, 340, 360, 420);
    Standing alone = Standing.of(peers);
    peers.add(Peer.notRanked(0));
    peers.add(new Peer(0, Double.NaN, 0, 1000, 4000));

    assertThat(Standing.of(peers).scale()).isEqualTo(RatioScale.LOG);
    assertThat(Standing.of(peers).spread()).isEqualTo(alone.spread());
    assertThat(verdicts(peers).subList(8, 10)).containsOnlyNulls();
  }

  @Test
  void hasNoFunnelOfOnePractice() {
    assertThat(verdicts(practices(300))).containsOnlyNulls();
    assertThat(Standing.of(List.of()).lines(practice(300, 4000))).isEqualTo(RatioLines.NONE);
  }

  @Test
  void putsPracticesWithARateInFifthsLowestFirst() {
    assertThat(fifths(practices(300, 100, 500, 200, 400))).containsExactly(3L, 1L, 5L, 2L, 4L);
    assertThat(fifths(practices(100, 200, 300, 400))).containsOnlyNulls();
  }

  @Test
  void ranksTheRateAndNotTheNumberOfAttendances() {
    List<Peer> peers = practices(100, 200, 300, 400);
    peers.add(new Peer(90, 30, 0.9, 100, 4000));

    assertThat(fifths(peers)).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void ranksNoPracticeThatIsLeftOutNorAmongThem() {
    List<Peer> peers = practices(100, 200, 300, 400, 500);
    peers.add(LEFT_OUT);
    peers.add(Peer.notRanked(30));

    assertThat(fifths(peers)).containsExactly(1L, 2L, 3L, 4L, 5L, null, null);
    assertThat(verdicts(peers)).last().isNull();
    assertThat(appointments(peers)).last().isEqualTo(Double.NaN);
    assertThat(labels(peers, Standing.of(peers)::ranked))
        .containsExactly(5L, 5L, 5L, 5L, 5L, null, null);
    peers.remove(0);
    assertThat(fifths(peers)).allMatch(Objects::isNull);
  }

  @Test
  void fifthsAreOfAsManyPracticesAsTheJobDisplays() {
    List<Peer> peers = practices(100, 200, 300, 400, 500);
    assertThat(Standing.of(peers).fifth(peers.get(4), 5)).isEqualTo(5);
    assertThat(Standing.of(peers).fifth(peers.get(4), 6)).isNull();
  }

  @Test
  void setsAppointmentsBesideThoseOfAllWithBothFigures() {
    List<Peer> peers = new ArrayList<>(practices(300, 300));
    peers.add(practice(100_000, Double.NaN));
    assertThat(appointments(peers)).containsExactly(4.0, 4.0, Double.NaN);

    peers.add(new Peer(3100, 300, 0.31, 10_000, 16_000));
    assertThat(appointments(peers)).containsExactly(2.0, 2.0, Double.NaN, 2.0);
  }
}
