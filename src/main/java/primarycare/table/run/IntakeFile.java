package primarycare.table.run;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.Key;

/** Which file was read, and of which days. */
record IntakeFile(
    @Key(SOURCE_DESCRIPTION) String source,
    @Key(FILE_DESCRIPTION) String file,
    @Column("Layout that its header matched.") String layout,
    @Column("Encoding of the text.") String encoding,
    @Column("SHA-256 of the file's bytes.") String sha256,
    @Column(value = "First day its rows are about.", whenEmpty = NO_DATES) LocalDate firstDate,
    @Column(value = "Last day its rows are about.", whenEmpty = NO_DATES) LocalDate lastDate) {

  static final String SOURCE_DESCRIPTION = "Source the file was given for.";
  static final String FILE_DESCRIPTION = "Path from the job file, and archive member.";
  static final String NO_DATES = "the source has no dates, or nothing was loaded";
}
