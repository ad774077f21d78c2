package primarycare.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.intake.PlainReader;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.MapSuggestion;
import primarycare.layout.Sources;

/** Drafts the column map of a local extract, ready to be pasted into a job file. */
final class MapDraft {

  private MapDraft() {}

  /**
   * Prints the draft.
   *
   * @throws Refusal of kind JOB for a source that is not known, of kind FILE for a file whose first
   *     row names nothing that resembles a column of the source
   */
  static void tell(Path file, String source, PrintStream out, PrintStream err) {
    if (!Sources.NAMES.contains(source)) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "no such source",
              "--source",
              "\"" + source + "\"",
              String.join(", ", Sources.NAMES),
              Nearest.hint(source, Sources.NAMES)));
    }
    Header header = PlainReader.header(file);
    MapSuggestion draft = MapSuggestion.of(Sources.named(source), header);
    if (draft.columns().isEmpty()) {
      throw new Refusal(
          Refusal.Kind.FILE,
          new Problem(
              "nothing in the first row resembles a column of " + source,
              file.toString(),
              header.names().size() + " columns",
              "a header row",
              "name the source by --source, or write the map by hand"));
    }
    out.println(json(file, source, draft));
    err.printf(
        "drafted   %d columns of %d; check each one: the names are only similar%n",
        draft.columns().size(), header.names().size());
    if (!draft.without().isEmpty()) {
      err.printf("without   %s%n", String.join(", ", draft.without()));
    }
    err.println("codes     add \"codes\": { \"sex\": { \"F\": \"2\" } } for codes of your own");
  }

  private static String json(Path file, String source, MapSuggestion draft) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("files", file.toString());
    input.put("columns", draft.columns());
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(Map.of("inputs", Map.of(source, List.of(input))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft can be written", e);
    }
  }
}
