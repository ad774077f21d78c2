package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  private static List<String> funnel(List<Peer> peers) {
    return labels(peers, Standing.of(peers)::funnel);
  }

  private static List<Long> fifths(List<Peer> peers) {
    return labels(peers, Standing.of(peers)::fifth);
  }

  private static List<String> quadrants(List<Peer> peers) {
    return labels(peers, Standing.of(peers)::quadrant);
  }

  @Test
  void comparesEachPracticeWithWhatIsExpectedOfIt() {
    List<Peer> peers = practices(250, 300, 360);

    assertThat(labels(peers, peer -> Standing.compared(peer, 300)))
        .containsExactly("lower", "similar", "higher");
    assertThat(labels(peers, peer -> Standing.compared(peer, 345)))
        .containsExactly("lower", "lower", "similar");
    assertThat(labels(peers, peer -> Standing.compared(peer, Double.NaN))).containsOnlyNulls();
    assertThat(Standing.compared(LEFT_OUT, 300)).isNull();
  }

  /** Byar's limits call eleven of these fourteen outliers; as practices go, only one is far out. */
  @Test
  void callsOnlyThePracticeAnOutlierThatIsFurtherOutThanPracticesUsuallyAre() {
    List<Peer> peers =
        practices(180, 200, 220, 240, 260, 280, 300, 320, 340, 360, 380, 400, 420, 1500);
    List<String> labels = funnel(peers);

    assertThat(labels.get(13)).isEqualTo("High (0.001)");
    assertThat(labels.subList(0, 13)).noneMatch(label -> label.endsWith("(0.001)"));
    assertThat(labels.subList(1, 13)).containsOnly("Not significant");
    assertThat(labels(peers, peer -> Standing.compared(peer, 300)))
        .filteredOn(label -> !label.equals("similar"))
        .hasSize(11);
  }

  @Test
  void hasAFunnelOfSquareRootsWhereAPracticeHasNoAttendances() {
    List<Peer> peers = practices(180, 240, 260, 300, 320, 340, 360, 420, 0);

    assertThat(funnel(peers).get(8)).isEqualTo("Low (0.001)");
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
    assertThat(funnel(peers).subList(8, 10)).containsOnlyNulls();
  }

  @Test
  void hasNoFunnelOfOnePractice() {
    assertThat(funnel(practices(300))).containsOnlyNulls();
    assertThat(Standing.of(List.of()).funnel(practice(300, 4000))).isNull();
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
    assertThat(funnel(peers)).last().isNull();
    assertThat(quadrants(peers)).last().isNull();
    peers.remove(0);
    assertThat(fifths(peers)).allMatch(Objects::isNull);
  }

  @Test
  void saysWhoPresentsMoreAtThePracticeAndWhoAtAccidentAndEmergency() {
    List<Peer> peers =
        List.of(
            practice(100, 2000),
            practice(500, 2000),
            practice(100, 6000),
            practice(500, 6000),
            practice(500, Double.NaN));

    assertThat(quadrants(peers))
        .containsExactly(
            "low at GP, low at A&E",
            "low at GP, high at A&E",
            "high at GP, low at A&E",
            "high at GP, high at A&E",
            null);
  }

  @Test
  void setsRatesAgainstThoseOfAllWithBothFiguresAndTheSameRateIsLow() {
    List<Peer> peers = new ArrayList<>(practices(300, 300));
    peers.add(practice(100_000, Double.NaN));
    assertThat(quadrants(peers))
        .containsExactly("low at GP, low at A&E", "low at GP, low at A&E", null);

    peers.add(new Peer(3100, 300, 0.31, 10_000, 39_000));
    assertThat(quadrants(peers))
        .containsExactly(
            "high at GP, low at A&E", "high at GP, low at A&E", null, "low at GP, high at A&E");
  }
}
