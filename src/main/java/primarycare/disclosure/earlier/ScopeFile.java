package primarycare.disclosure.earlier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.figure.CountKey.Ages;
import primarycare.organisation.AreaMembers.Named;

/** The areas and ages of a release as bytes. */
final class ScopeFile {

  private ScopeFile() {}

  static void write(DataOutputStream out, SeenScope scope) throws IOException {
    out.writeInt(scope.areas().size());
    for (Map.Entry<Named, SortedMap<Integer, SortedMap<String, BigDecimal>>> area :
        scope.areas().entrySet()) {
      out.writeUTF(area.getKey().type());
      out.writeUTF(area.getKey().code());
      out.writeInt(area.getValue().size());
      for (Map.Entry<Integer, SortedMap<String, BigDecimal>> month : area.getValue().entrySet()) {
        out.writeInt(month.getKey());
        write(out, month.getValue());
      }
    }
    out.writeInt(scope.schemes().size());
    for (List<Ages> scheme : scope.schemes()) {
      out.writeInt(scheme.size());
      for (Ages ages : scheme) {
        out.writeInt(ages.first());
        out.writeInt(ages.last());
      }
    }
  }

  private static void write(DataOutputStream out, SortedMap<String, BigDecimal> practices)
      throws IOException {
    out.writeInt(practices.size());
    for (Map.Entry<String, BigDecimal> practice : practices.entrySet()) {
      out.writeUTF(practice.getKey());
      out.writeUTF(practice.getValue().toString());
    }
  }

  static SeenScope read(DataInputStream in) throws IOException {
    SortedMap<Named, SortedMap<Integer, SortedMap<String, BigDecimal>>> areas = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Named area = new Named(in.readUTF(), in.readUTF());
      SortedMap<Integer, SortedMap<String, BigDecimal>> months = new TreeMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        months.put(in.readInt(), practices(in));
      }
      areas.put(area, months);
    }
    List<List<Ages>> schemes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<Ages> scheme = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        scheme.add(new Ages(in.readInt(), in.readInt()));
      }
      schemes.add(scheme);
    }
    return new SeenScope(areas, schemes);
  }

  private static SortedMap<String, BigDecimal> practices(DataInputStream in) throws IOException {
    SortedMap<String, BigDecimal> practices = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      practices.put(in.readUTF(), new BigDecimal(in.readUTF()));
    }
    return practices;
  }
}
