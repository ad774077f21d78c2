package primarycare.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** General Practice Workforce at practice level, one detailed file a census. */
final class WorkforceFiles {

  private static final Map<String, BigDecimal> AGES = shares();

  static final List<String> HEADER = header();

  private static final String PROVIDED = "Fully provided";
  private static final String ESTIMATED = "Fully estimated - no data provided";
  private static final String NOT_AVAILABLE = "NA";
  private static final int SCALE = 9;
  private static final double HEADS_PER_FTE = 1.35;
  private static final double STEADY = 0.85;

  private final long seed;
  private final SampleFolder folder;
  private final boolean gzip;

  WorkforceFiles(long seed, SampleFolder folder, boolean gzip) {
    this.seed = seed;
    this.folder = folder;
    this.gzip = gzip;
  }

  void write(Area area, Month month, int index) throws IOException {
    String file =
        "workforce/1 General Practice \u2013 " + month.inWords() + " Practice Level - Detailed.csv";
    try (Csv csv = Csv.marked(folder.create(file, gzip), Csv.CRLF, HEADER)) {
      for (int i = 0; i < area.practices().size(); i++) {
        csv.row(row(area.practices().get(i), i, index).toArray());
      }
      folder.wrote(SampleFolder.zipped(file, gzip), csv.rows());
    }
  }

  private List<Object> row(Practice practice, int i, int month) {
    int[][] list = practice.list(seed, month);
    int patients = IntStream.of(list[0]).sum() + IntStream.of(list[1]).sum();
    Practice.Place place = practice.place();
    boolean gps = !Stories.withoutGps(i, month);
    boolean nurses = !Stories.withoutNurses(i);
    List<Object> row =
        new ArrayList<>(
            List.of(
                practice.code(),
                practice.name(),
                place.pcnCode(),
                place.pcnName(),
                place.subIcbCode(),
                place.subIcbName(),
                place.icbCode(),
                place.icbName(),
                patients,
                gps ? PROVIDED : ESTIMATED,
                nurses ? PROVIDED : ESTIMATED,
                PROVIDED,
                PROVIDED));
    double[] staff = staff(practice, month);
    for (int group = 0; group < staff.length; group++) {
      row.add(told(group, gps, nurses) ? heads(staff[group]) : NOT_AVAILABLE);
    }
    for (int group = 0; group < staff.length; group++) {
      row.add(told(group, gps, nurses) ? fte(staff[group]) : NOT_AVAILABLE);
    }
    row.addAll(ages(gps ? fte(staff[0]) : NOT_AVAILABLE));
    return row;
  }

  /** The FTE of all GPs by age: shares of it to two decimals, what is left to the last band. */
  private static List<String> ages(String fte) {
    if (fte.equals(NOT_AVAILABLE)) {
      return Collections.nCopies(AGES.size(), NOT_AVAILABLE);
    }
    BigDecimal left = new BigDecimal(fte);
    List<String> ages = new ArrayList<>();
    for (BigDecimal share : AGES.values()) {
      boolean last = ages.size() == AGES.size() - 1;
      BigDecimal part =
          last ? left : new BigDecimal(fte).multiply(share).setScale(2, RoundingMode.DOWN);
      left = left.subtract(part);
      ages.add(part.signum() == 0 ? "0" : part.stripTrailingZeros().toPlainString());
    }
    return ages;
  }

  private static Map<String, BigDecimal> shares() {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    String[] bands = {
      "UNDER30",
      "30TO34",
      "35TO39",
      "40TO44",
      "45TO49",
      "50TO54",
      "55TO59",
      "60TO64",
      "65TO69",
      "70PLUS",
      "UNKNOWN_AGE"
    };
    String[] parts = {
      "0.06", "0.17", "0.19", "0.16", "0.13", "0.11", "0.09", "0.05", "0.02", "0.01", "0"
    };
    for (int i = 0; i < bands.length; i++) {
      shares.put(bands[i], new BigDecimal(parts[i]));
    }
    return shares;
  }

  /** All GPs, fully qualified, those without locums, nurses, direct patient care and admin. */
  private double[] staff(Practice practice, int month) {
    double size = practice.size() / 1000;
    double permanent = Math.round(size * number(practice, "gps", 0.36, 0.62) * 64) / 64.0;
    double locums = Math.max(0, Math.round(number(practice, "locums", -4, 7)) / 10.0);
    double trainees = size > 6 ? Math.round(number(practice, "trainees", 0, 2)) : 0;
    double drift = number(practice, "drift", 0, 1) < STEADY ? 0 : month * 0.106667 / 3;
    double qualified = permanent + drift + locums;
    return new double[] {
      qualified + trainees,
      qualified,
      permanent + drift,
      size * number(practice, "nurses", 0.2, 0.4),
      size * number(practice, "care", 0.15, 0.35),
      size * number(practice, "admin", 1.0, 1.5)
    };
  }

  private double number(Practice practice, String what, double low, double high) {
    return Seeds.between(low, high, seed, what + " " + practice.code());
  }

  private static boolean told(int group, boolean gps, boolean nurses) {
    return group < 3 ? gps : group > 3 || nurses;
  }

  private static String heads(double fte) {
    return String.valueOf(Math.max(1, Math.round(fte * HEADS_PER_FTE)));
  }

  private static String fte(double fte) {
    BigDecimal number = BigDecimal.valueOf(fte).setScale(SCALE, RoundingMode.HALF_UP);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "PRAC_CODE",
                "PRAC_NAME",
                "PCN_CODE",
                "PCN_NAME",
                "SUB_ICB_CODE",
                "SUB_ICB_NAME",
                "ICB_CODE",
                "ICB_NAME",
                "TOTAL_PATIENTS",
                "GP_SOURCE",
                "NURSE_SOURCE",
                "DPC_SOURCE",
                "ADMIN_SOURCE"));
    for (String measure : List.of("HC", "FTE")) {
      for (String group : List.of("GP", "GP_EXTG", "GP_EXTGL", "NURSES", "DPC", "ADMIN")) {
        header.add("TOTAL_" + group + "_" + measure);
      }
    }
    AGES.keySet().forEach(band -> header.add("TOTAL_GP_FTE_" + band));
    return List.copyOf(header);
  }
}
