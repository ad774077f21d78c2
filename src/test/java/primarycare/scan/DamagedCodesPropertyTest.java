package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import primarycare.layout.CodeList;
import primarycare.layout.Exclusion;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * One code in some of a column that decides what counts is damaged: each record is what it was, or
 * the code is not known and told, or the record is quarantined for it. It is never a "no".
 */
class DamagedCodesPropertyTest {

  private static final Source ATTENDANCES = Sources.named("ae_attendance");

  /** What a spreadsheet, a copy by hand or a mistaken column does to a code. */
  enum Damage {
    FIFTEEN_DIGITS {
      @Override
      String of(String code) {
        int kept = Math.min(15, code.length());
        return code.matches("\\d+")
            ? code.substring(0, kept) + "0".repeat(code.length() - kept)
            : code;
      }
    },
    SCIENTIFIC {
      @Override
      String of(String code) {
        return code.matches("\\d{1,18}")
            ? String.format(Locale.ROOT, "%.5E", Double.parseDouble(code))
            : code;
      }
    },
    BLANKS {
      @Override
      String of(String code) {
        return "\u00A0 " + code + "\u200B\u2007";
      }
    },
    CASE {
      @Override
      String of(String code) {
        return code.toLowerCase(Locale.ROOT);
      }
    },
    DECIMALS {
      @Override
      String of(String code) {
        return code.matches("\\d+") ? code + ".0" : code;
      }
    },
    OTHER_LIST {
      @Override
      String of(String code) {
        return OTHER;
      }
    };

    abstract String of(String code);
  }

  /** A code of a list that none of the columns has: of the mode of referral. */
  private static final String OTHER = "1052681000000105";

  /**
   * Columns without a list: any right identifier, practice or provider code is one of theirs, so
   * that a code of another list cannot be told there.
   */
  private static final Set<String> ANY_CODE =
      Set.of(
          "investigations",
          "treatments",
          "gp_practice_code",
          "provider_code",
          "lsoa_code",
          "chief_complaint");

  private static final Map<String, List<String>> CODES = new TreeMap<>();

  static {
    for (CodeList list : CodeList.all()) {
      CODES.put(list.name(), list.codes().stream().map(CodeList.Code::code).toList());
    }
    CODES.put("department_type", List.of("01", "1", "02", "3", "4", "05", "99"));
    CODES.put("attendance_category", List.of("1", "2", "3", "4", "X", "01"));
    CODES.put("sex", List.of("1", "2", "F", "Male", "9", "X"));
    CODES.put("gp_practice_code", List.of("C82001", "Y00123", "V81999"));
    CODES.put("provider_code", List.of("RWE", "RX100"));
    CODES.put("lsoa_code", List.of("E01013649"));
    CODES.put("chief_complaint", List.of("21522001"));
    CODES.put("investigations", List.of("27171005", "27171005,1088291000000101"));
    CODES.put("treatments", List.of("413334001", "183964008;266712008"));
    CODES.put("duplicate_flag", CODES.get("flag"));
    CODES.put("finished_indicator", CODES.get("flag"));
  }

  private static final List<String> DECIDING =
      List.of(
          "department_type",
          "attendance_category",
          "sex",
          "acuity",
          "chief_complaint",
          "discharge_status",
          "discharge_destination",
          "accommodation_status",
          "arrival_mode",
          "investigations",
          "treatments",
          "gp_practice_code",
          "provider_code",
          "lsoa_code",
          "duplicate_flag",
          "finished_indicator",
          "patient_group");

  /** Every column by its own name: what decides in any of the layouts. */
  private static final Reading.Reader READER = reader();

  private static Reading.Reader reader() {
    List<String> header = new ArrayList<>(List.of("attendance_id", "arrival_date"));
    header.addAll(DECIDING);
    Map<String, List<String>> headers = new TreeMap<>();
    header.forEach(column -> headers.put(column, List.of(column)));
    Layout ours = ATTENDANCES.layouts().get(0);
    List<Exclusion> all =
        ATTENDANCES.layouts().stream().flatMap(l -> l.exclude().stream()).distinct().toList();
    Layout layout =
        new Layout(
            "all", headers, null, header, null, null, null, null, all, null, null, null, null);
    assertThat(ours.exclude()).isNotEmpty();
    return new Reading.Reader(ATTENDANCES, layout, header, Optional.empty());
  }

  private static List<String> record(Map<String, String> cells) {
    List<String> record = new ArrayList<>(List.of("A1", "2026-07-14"));
    DECIDING.forEach(column -> record.add(cells.getOrDefault(column, "")));
    return record;
  }

  @Property(tries = 3000)
  void neverMakesACodeANo(
      @ForAll @IntRange(max = 16) int which,
      @ForAll @IntRange(max = 30) int code,
      @ForAll Damage damage) {
    String column = DECIDING.get(which);
    if (damage == Damage.OTHER_LIST && ANY_CODE.contains(column)) {
      return;
    }
    List<String> codes = CODES.get(column);
    String right = codes.get(code % codes.size());
    Reading clean = READER.read(record(Map.of(column, right)));
    Reading damaged = READER.read(record(Map.of(column, damage.of(right))));

    if (!damaged.equals(clean)) {
      assertThat(damaged).as(column + " " + damage).satisfies(read -> isTold(column, read));
    }
  }

  private static void isTold(String column, Reading read) {
    if (read instanceof Reading.Quarantined quarantined) {
      assertThat(quarantined.issues()).extracting(Issue::column).containsOnly(column);
      return;
    }
    assertThat(read).isInstanceOf(Reading.Accepted.class);
    Reading.Accepted accepted = (Reading.Accepted) read;
    assertThat(accepted.notes()).hasSize(1);
    assertThat(accepted.notes().get(0).column()).isEqualTo(column);
    assertThat(Rule.labelled(accepted.notes().get(0).rule()).isNotKnown()).isTrue();
    Map<String, Object> row = new TreeMap<>(accepted.rows().get(0));
    assertThat(row).doesNotContainKey(column);
    Object reason = row.remove(column + "_missing");
    assertThat(reason).isIn("not_in_code_list", "damaged_code", null);
    Reading.Accepted blank = (Reading.Accepted) READER.read(record(Map.of()));
    Map<String, Object> without = new TreeMap<>(blank.rows().get(0));
    without.remove(column + "_missing");
    assertThat(row).isEqualTo(without);
  }

  @Property(tries = 200)
  void countsEachDamagedCodeByItsColumn(
      @ForAll @IntRange(min = 1, max = 40) int records,
      @ForAll @IntRange(min = 1, max = 7) int one) {
    StringBuilder file =
        new StringBuilder(
            "attendance_id,arrival_date,department_type,attendance_category,age_at_arrival,sex,"
                + "gp_practice_code,acuity,discharge_status\n");
    int damaged = 0;
    for (int i = 0; i < records; i++) {
      boolean spoilt = i % one == 0;
      damaged += spoilt ? 1 : 0;
      file.append(
          "A%d,2026-07-14,01,1,34,1,C82001,%s,1077031000000103\n"
              .formatted(i, spoilt ? "1077241000000100" : "1077241000000103"));
    }
    ScanOutcome kept = outcome(file.toString().replace(",1077031000000103\n", ",182992009\n"));
    assertThat(kept.notes())
        .extracting(ScanOutcome.Tally::column, ScanOutcome.Tally::records)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("acuity", (long) damaged));
    assertThat(kept.codesNotKnown()).isEqualTo(damaged);
    assertThat(kept.missing()).containsEntry("acuity_missing=damaged_code", (long) damaged);

    ScanOutcome streamed = outcome(file.toString());
    assertThat(streamed.excludedRecords()).isEqualTo(records);
    assertThat(streamed.codesNotKnown()).isZero();
  }

  private static ScanOutcome outcome(String file) {
    try {
      return ScannedRecords.of(file.getBytes(java.nio.charset.StandardCharsets.UTF_8), 1 << 16)
          .outcome("ae_attendance")
          .orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
