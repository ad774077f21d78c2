package primarycare.table.kind;

import java.util.List;
import java.util.Optional;
import primarycare.figure.Earlier;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** A published table that a record states: the record says what it promises, reads and needs. */
interface StatedTable extends PublishedTable {

  RecordTable<?> table();

  @Override
  default TableSpec spec() {
    return table().spec();
  }

  @Override
  default List<String> needs() {
    return table().reads();
  }

  @Override
  default Optional<Earlier> earlier() {
    return table().earlier();
  }
}
