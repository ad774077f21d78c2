package primarycare.organisation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The practices of an area in a month.
 *
 * @param name null where no source gives one
 * @param members in no order
 */
public record AreaPractices(String type, String code, String name, List<Member> members) {

  /**
   * A practice in an area.
   *
   * @param patients of the list who are the area's; null for a practice that is on no list
   */
  public record Member(Placement placement, Share share, Long patients) {

    public String practice() {
      return placement.life().practice();
    }

    /**
     * How many of a whole number of the practice are the area's: those of all areas that share it
     * add up to it.
     */
    public long part(long all) {
      if (share.isWhole()) {
        return all;
      }
      List<Share> shares =
          placement.shares().stream()
              .filter(other -> other.type().equals(share.type()) && !other.isWhole())
              .toList();
      return Sharing.between(0, all, Share.weights(shares))[shares.indexOf(share)];
    }

    /** The area's part of an amount of the practice; null for none. */
    public BigDecimal part(BigDecimal amount) {
      return share.part(amount);
    }
  }

  public AreaPractices {
    members = List.copyOf(members);
  }

  /** An area that bears the first of the names that its members know. */
  static AreaPractices of(String type, String code, List<Member> members) {
    String name =
        members.stream()
            .map(member -> member.share().area().name())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new AreaPractices(type, code, name, members);
  }

  /** Whether the area is one practice, of which heads may be told. */
  public boolean isPractice() {
    return type.equals(History.PRACTICE);
  }

  /** The sum of what members have of something whole; null where none has any. */
  public Long sum(Function<Member, Long> number) {
    return sum(members.stream().map(number));
  }

  /** The sum of whole numbers, some of which may be null; null where all are. */
  public static Long sum(Stream<Long> numbers) {
    return numbers.filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
  }

  /** The sum of amounts, some of which may be null; null where all are. */
  public static BigDecimal total(Stream<BigDecimal> amounts) {
    return amounts.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }
}
