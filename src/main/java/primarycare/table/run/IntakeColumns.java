package primarycare.table.run;

import primarycare.figure.Column;

/** How a file's columns are written, and how they differ from those of the file before. */
record IntakeColumns(
    @Column("Separator of the columns: comma, semicolon, tab or bar.") String delimiter,
    @Column("Whether the file begins with the names of its columns.") boolean headerRow,
    @Column("Columns that the layout knows and the file does not have.") String columnsAbsent,
    @Column(value = "Columns that the previous file does not have.", whenEmpty = FIRST)
        String columnsAdded,
    @Column(
            "Columns that resemble one that is absent or that the previous file had, with"
                + " its name; a person decides whether they are the same.")
        String columnsRenamed,
    @Column(
            value = "Whether the columns that the previous file has too are in another order.",
            whenEmpty = FIRST)
        Boolean columnsReordered,
    @Column(value = "Columns of the file that are not read.", unit = "columns") long columnsUnused,
    @Column(
            "Columns that are not kept because they identify a person: direct identifiers,"
                + " and person keys where no secret is set.")
        String columnsDropped,
    @Column(
            value = "Codes in its coded columns that no earlier file of the inputs has.",
            unit = "codes",
            whenEmpty = FIRST)
        Long codesNotSeenBefore) {

  static final String FIRST = "the inputs have no earlier file of the same source, layout and part";
}
