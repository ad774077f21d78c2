package primarycare.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import primarycare.intake.PlainReader;
import primarycare.job.FileName;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.FirstRow;
import primarycare.layout.Header;
import primarycare.layout.Identifiers;
import primarycare.layout.Layout;
import primarycare.layout.MapSuggestion;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Drafts the column map of a local extract, ready to be pasted into a job file. */
record MapDraft(Path file, FirstRow row, Header header, PrintStream out, PrintStream err) {

  /**
   * Prints the draft.
   *
   * @param source null for the one that the columns are likeliest of
   * @throws Refusal of kind JOB for a source that is not known, of kind FILE for a file whose first
   *     row names nothing that resembles a column of the source
   */
  static void tell(Path file, String source, PrintStream out, PrintStream err) {
    requireKnown(source);
    FirstRow row = PlainReader.top(file);
    new MapDraft(file, row, new Header(row.cells()), out, err).tell(source);
  }

  private void tell(String source) {
    List<Source> asked = source == null ? Sources.all() : List.of(Sources.named(source));
    for (Source known : asked) {
      Optional<Layout> layout = header.match(known);
      if (layout.isPresent()) {
        err.printf(
            "no map is needed: it is a file of %s, %s; name it there in the job%n",
            known.name(), layout.get().name());
        return;
      }
    }
    tell(source == null ? MapSuggestion.likeliest(header) : draft(source), source);
  }

  private Optional<MapSuggestion> draft(String source) {
    return Optional.of(MapSuggestion.of(Sources.named(source), header))
        .filter(draft -> !draft.columns().isEmpty());
  }

  private void tell(Optional<MapSuggestion> found, String source) {
    MapSuggestion draft = found.orElseThrow(() -> unlike(source));
    out.println(json(draft));
    if (source == null) {
      err.printf(
          "source    %s, the likeliest by its columns; another one by --source%n",
          draft.source().name());
    }
    err.printf(
        "drafted   %d columns of %d; check each one: the names are only similar%n",
        draft.columns().size(), header.names().size());
    list("missing", draft.missing(), ": no file is read without; add the header that it has");
    list("without", draft.without(), "");
    Map<Boolean, List<String>> unused =
        draft.unused().stream().collect(Collectors.partitioningBy(Identifiers::isOne));
    list("unused", row.shown(unused.get(false)), "");
    list("never", row.shown(unused.get(true)), ": identifies a person, and is never read");
    err.println("codes     add \"codes\": { \"sex\": { \"F\": \"2\" } } for codes of your own");
  }

  private void list(String label, List<String> columns, String end) {
    if (!columns.isEmpty()) {
      err.printf("%-9s %s%s%n", label, String.join(", ", columns), end);
    }
  }

  private Refusal unlike(String source) {
    return new Refusal(
        Refusal.Kind.FILE,
        new Problem(
            "nothing in the first row resembles a column of "
                + (source == null ? "any source" : source),
            FileName.shown(file.toString()),
            header.names().size() + " columns",
            "a header row",
            "name the source by --source, or write the map by hand"));
  }

  private static void requireKnown(String source) {
    if (source != null && !Sources.NAMES.contains(source)) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "no such source",
              "--source",
              "\"" + source + "\"",
              String.join(", ", Sources.NAMES),
              Nearest.hint(source, Sources.NAMES)));
    }
  }

  private String json(MapSuggestion draft) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("files", file.toString());
    input.put("columns", draft.columns());
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(Map.of("inputs", Map.of(draft.source().name(), List.of(input))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft can be written", e);
    }
  }
}
