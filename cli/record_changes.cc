#include "cli/record_changes.h"

#include <algorithm>

#include "cli/shelf_words.h"
#include "cli/words.h"

namespace zhengbao {
namespace {

std::string values_of(const Record& record, Field field) {
  std::string text;
  for (const FieldValue* value : record.all(field))
    text += (text.empty() ? "" : "、") + value->value;
  return text;
}

std::string flags_of(const Record& record) {
  std::vector<std::string> names;
  for (const Flag& flag : record.flags)
    names.push_back(flag.field.empty() ? flag.code : flag.code + " (" + flag.field + ")");
  std::sort(names.begin(), names.end());
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

template <class T>
std::string amount(const std::vector<T>& parts, std::string_view one, std::string_view many) {
  return count_of(static_cast<std::int64_t>(parts.size()), one, many);
}

class ChangeList {
 public:
  void compare(const Record& before, const Record& after) {
    id_ = before.id;
    for (const FieldInfo& info : field_table())
      note(info.key, values_of(before, info.field), values_of(after, info.field));
    note("kind", std::string(record_kind_name(before.kind)),
         std::string(record_kind_name(after.kind)));
    note("issue", issue_name(before.issue), issue_name(after.issue));
    note("flags", flags_of(before), flags_of(after));
    if (before.text != after.text)
      resized("text", size_text(size_of(before)), size_text(size_of(after)));
    parts("sections", before.sections, after.sections, "section");
    parts("tables", before.tables, after.tables, "table");
    parts("statistics", before.statistics, after.statistics, "cell");
    parts("figures", before.figures, after.figures, "figure");
    parts("citations", before.citations, after.citations, "citation");
  }
  void vanished(const Record& record) {
    id_ = record.id;
    add("record", values_of(record, Field::title), "");
  }
  void appeared(const Record& record) {
    id_ = record.id;
    add("record", "", values_of(record, Field::title));
  }
  std::vector<RecordChange> take() { return std::move(changes_); }

 private:
  static std::int64_t size_of(const Record& record) {
    return static_cast<std::int64_t>(record.text.size());
  }
  template <class T>
  void parts(std::string_view what, const std::vector<T>& before, const std::vector<T>& after,
             std::string_view one) {
    if (before != after) resized(what, amount(before, one, {}), amount(after, one, {}));
  }
  // Of something that changed, perhaps without growing.
  void resized(std::string_view what, std::string before, std::string after) {
    if (before == after) after += " with other content";
    add(what, std::move(before), std::move(after));
  }
  void note(std::string_view what, std::string before, std::string after) {
    if (before != after) add(what, std::move(before), std::move(after));
  }
  void add(std::string_view what, std::string before, std::string after) {
    changes_.push_back({id_, std::string(what), std::move(before), std::move(after)});
  }

  std::string id_;
  std::vector<RecordChange> changes_;
};

const Record* find(const std::vector<Record>& records, const std::string& id) {
  const auto found = std::find_if(records.begin(), records.end(),
                                  [&id](const Record& record) { return record.id == id; });
  return found == records.end() ? nullptr : &*found;
}

}  // namespace

std::vector<RecordChange> record_changes(const std::vector<Record>& before,
                                         const std::vector<Record>& after) {
  ChangeList changes;
  for (const Record& old : before) {
    const Record* const now = find(after, old.id);
    now ? changes.compare(old, *now) : changes.vanished(old);
  }
  for (const Record& now : after) {
    if (!find(before, now.id)) changes.appeared(now);
  }
  return changes.take();
}

}  // namespace zhengbao
