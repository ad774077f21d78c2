package primarycare.table.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import primarycare.figure.Column;
import primarycare.job.Columns;
import primarycare.organisation.Area;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.organisation.Texts;
import primarycare.table.column.AreaTypes;

/** Where a practice belongs in a month. */
record PracticePlace(
    @Column("Name of the practice, else its code.") String practiceName,
    @Column("Its PCN; " + Columns.UNASSIGNED + " without one.") String pcnCode,
    @Column("Name of its PCN.") String pcnName,
    @Column("Its sub-ICB location.") String subIcbLocationCode,
    @Column("Name of its sub-ICB location.") String subIcbLocationName,
    @Column("Its ICB.") String icbCode,
    @Column("Name of its ICB.") String icbName,
    @Column(
            value =
                "Its areas in the job's schemes, for example place=Rutland; neighbourhood=Oakham"
                    + " (0.6), with the area's share where areas share the practice.",
            whenEmpty = "the job has no area scheme")
        String areas,
    @Column(
            value = "Extract date of the practice map that says where it belongs.",
            whenEmpty = "there is no practice map")
        LocalDate membershipDate) {

  static PracticePlace of(Placement placement, Calendar.Entry month) {
    List<Share> shares = placement.shares();
    Area pcn = area(shares, History.PCN);
    Area location = area(shares, History.LOCATION);
    Area icb = area(shares, History.ICB);
    return new PracticePlace(
        area(shares, History.PRACTICE).name(),
        pcn.code(),
        pcn.name(),
        location.code(),
        location.name(),
        icb.code(),
        icb.name(),
        schemes(shares),
        month.membership().orElse(null));
  }

  private static Area area(List<Share> shares, String type) {
    return shares.stream()
        .filter(share -> share.type().equals(type))
        .findFirst()
        .orElseThrow()
        .area();
  }

  /** Areas of the schemes in one text, in the order of their names; null where there are none. */
  private static String schemes(List<Share> shares) {
    String text =
        shares.stream()
            .filter(share -> !AreaTypes.ORGANISATIONS.contains(share.type()))
            .map(PracticePlace::scheme)
            .sorted(Texts.BY_BYTES)
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? null : text;
  }

  private static String scheme(Share share) {
    String part = share.isWhole() ? "" : " (" + share.weight().doubleValue() + ")";
    return share.type() + "=" + share.area().name() + part;
  }
}
